/** What is said of the documents that are sent along with answers. */
export const GOES_ALONG = {
  documents: 'Documents that go with your answers',
  inConfidence: ', commercial in confidence',
  noDocuments: 'No document goes with them.',
  guidance: 'Answers to guidance that go with them',
  packs: { dtac: 'DTAC', esf: 'Evidence standards framework' } as Readonly<Record<string, string>>,
  answered: (number: number): string => (number === 1 ? '1 answer' : `${number} answers`),
  changeDocuments: 'Add, replace or remove documents',
} as const;
