/** Names of the pages of an innovation, and what stands on each of them. */
export const INNOVATION_PAGES = {
  progress: 'Progress',
  answers: 'Your answers',
  documents: 'Documents',
  guidance: 'Guidance',
  messages: 'Messages',
  unread: 'not read',
  people: 'People',
  about: (name: string): string => `Pages of ${name}`,
  sentOn: 'Sent',
  passport: 'Passport',
  passportLink: 'Take your answers and results to another programme',
  guidanceLink: 'See which standards apply to your product',
  dtacLink: 'Answer the DTAC',
  archivedSince: (when: string): string => `This innovation has been archived since ${when}`,
  readOnly: 'Its team can read it, and nobody can change it. Its owner can restore it.',
  restore: 'Restore this innovation',
} as const;
