/** Words on documents, their versions and how long they hold. */
export const VERSIONS_OF_DOCUMENT = {
  version: (number: number): string => `Version ${number}`,
  replaces: (number: number, name: string, when: string): string => `Version ${number}, replaces ${name} of ${when}`,
  earlier: (count: number): string => `${count} earlier ${count === 1 ? 'version' : 'versions'}`,
  replaced: 'Replaced',
  validUntil: (when: string): string => `valid until ${when}`,
  added: (when: string): string => `added ${when}`,
} as const;

/** How documents with a last day stand. */
export const VALIDITY = {
  noEnd: 'No end date',
  expired: 'Expired',
  endsSoon: 'Ends soon',
  ended: (when: string): string => `It ended on ${when}`,
  endsToday: 'It ends today',
  ends: (when: string): string => `It ends on ${when}`,
  attention: (count: number): string => `${count} ${count === 1 ? 'document needs' : 'documents need'} attention`,
  remedy: 'Add a new version of each that has ended or ends soon.',
  see: 'See your documents',
  remedyHere: 'Remove it and upload one that is valid.',
  remedySoon: 'Have a new one ready.',
  named: (fileName: string, words: string): string => `“${fileName}”: ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
  inSection: 'Add a new version, or remove it',
  checkEnded: (count: number): string => (count === 1 ? 'A document that your answers name has ended' : `${count} documents that your answers name have ended`),
  checkSoon: (count: number): string => (count === 1 ? 'A document that your answers name ends soon' : `${count} documents that your answers name end soon`),
  checkText: 'Add a new version of each on the documents page, or remove it from its question. You can send your answers all the same, but whoever reads them sees that it has ended.',
  checkSoonText: 'Whoever reads your answers sees until when it is valid. Add a new version where you have one.',
} as const;

/** What a revision was sent with. */
export const SENT_DOCUMENTS = {
  heading: 'Documents sent with it',
  caption: 'Documents sent with this version',
  none: 'No document was sent with it.',
  file: 'File',
  kind: 'Kind',
  version: 'Version',
  validUntil: 'Valid until',
  noEnd: 'No end date',
} as const;

/** Who has a document. */
export const DOCUMENT_STATES: Readonly<Record<string, string>> = {
  draft: 'Not sent',
  sent: 'Sent',
  case: 'With the evaluation',
};
