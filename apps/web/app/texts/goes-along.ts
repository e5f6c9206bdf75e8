/** What is said of the documents that are sent along with answers. */
export const GOES_ALONG = {
  documents: 'Documents that go with your answers',
  inConfidence: ', commercial in confidence',
  noDocuments: 'No document goes with them.',
  changeDocuments: 'Add, replace or remove documents',
} as const;
