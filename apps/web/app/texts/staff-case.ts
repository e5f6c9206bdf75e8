/** What the bar above every page of a case says. */
export const CASE = {
  limit: 'Time limit',
  limitPaused: 'Time limit, paused',
  innovatorSees: 'The innovator sees',
  changedSince: 'This evaluation has changed since you opened this page.',
  showNow: 'Show it as it is now (opens in a new tab)',
  numbered: (reference: string, number: number): string => (number > 1 ? `${reference}, evaluation ${number}` : reference),
  inRun: (stage: string, run: number): string => (run > 1 ? `${stage}, run ${run}` : stage),
} as const;

/** The pages of a case, and what the numbers beside their names count. */
export const CASE_PAGES = {
  summary: 'Summary',
  answers: 'Answers',
  documents: 'Documents',
  assurance: 'Assurance',
  triage: 'Triage',
  reviewers: 'Reviewers',
  scores: 'Scores',
  decide: 'Decide',
  messages: 'Messages',
  unread: 'not read',
  requests: 'Requests',
  holds: 'Holds',
  letters: 'Letters',
  budget: 'Budget impact',
  rollOut: 'Roll-out',
  history: 'History',
  open: 'open',
  inForce: 'in force',
  notReleased: 'not released',
  notMet: 'conditions not met',
} as const;
