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
