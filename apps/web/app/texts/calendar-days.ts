/** Words of the days that an innovator takes into a calendar of their own, which others may read and which is not ours: no name, no words of a case. */
export const CALENDAR_DAYS = {
  title: (reference: string, simulated: boolean, what: string): string => `${simulated ? '[Simulated] ' : ''}${reference}: ${what}`,
  request: 'Last day to answer a request',
  condition: 'A condition is due',
  appeal: 'Last day to appeal',
  letter: 'The letter is usual by today',
  document: (kind: string | null): string => (kind ? `Last day of a document (${kind})` : 'Last day of a document'),
  words: 'Sign in to Waymark to read what it is about. Days can change: take the file again to have them as they are.',
  letterWords: 'This is the day that the programme works to. It is no promise.',
  none: 'There is no day to add to a calendar now',
} as const;
