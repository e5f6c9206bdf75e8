/** What the pages say on which answers, documents and history are read. */
export const ANSWERS = {
  noAnswer: 'No answer',
  notStated: 'Not stated',
  title: 'Answers',
  revisions: 'Revisions',
  revision: (number: number) => `Revision ${number}`,
  frozen: (when: string) => `Sent ${when}, and unchanged since`,
  compareWith: 'Compare with',
  nothing: 'No comparison',
  show: 'Show',
  changesOnly: 'Only what changed',
  noChanges: (now: number, before: number) => `Revisions ${before} and ${now} answer every question alike.`,
  changed: (count: number, before: number) => `${count} ${count === 1 ? 'answer' : 'answers'} changed since revision ${before}.`,
  none: 'Nothing has been submitted yet.',
  before: 'Before',
  now: 'Now',
  markSet: 'Marked commercial in confidence since the version that it is compared with.',
  markLifted: 'Not commercial in confidence any more: the team took the mark away.',
  form: (pin: string) => `Form ${pin}`,
} as const;

export const DOCUMENTS = {
  file: 'File',
  kind: 'Kind',
  size: 'Size',
  attached: 'Attached',
  validUntil: 'Valid until',
  noEnd: 'No end',
  passed: 'Passed',
  failed: 'Failed',
  recorded: 'Recorded',
  title: 'Documents',
  none: 'No document is attached to this case.',
  lead: 'The newest of each. A document that was replaced stays in the record, below.',
  attention: 'What has ended, or ends within 90 days, is marked. The team adds a new version.',
  assessments: 'Standard assessments',
  noAssessments: 'No standard assessment is recorded.',
} as const;

export const HISTORY = {
  title: 'History',
  lead: (count: number) => `Every event of this evaluation, newest first: ${count}. The record is only added to.`,
  shown: (from: number, to: number) => (from === to ? `Event ${from} is shown here.` : `Events ${from} to ${to} are shown here.`),
  earlier: 'Earlier events',
  later: 'Later events',
  details: 'What the guards were asked on',
} as const;
