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
