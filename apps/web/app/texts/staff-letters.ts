/** What the page says on which letters are read, written, approved and released. */
export const LETTERS = {
  title: 'Decisions and letters',
  none: 'Nothing has been decided on this evaluation yet.',
  order: 'Deciding is not announcing: a decision is made, its letter is approved by somebody who did not write it, and its release tells the innovator.',
  decided: 'Decided',
  approved: 'Approved',
  released: 'Released',
  approve: (roles: string) => `Approved by: ${roles}, and not by whoever wrote it`,
  release: (roles: string) => `Released by: ${roles}, once it is approved`,
  approveButton: 'Approve the letter',
  releaseButton: 'Release the letter to the innovator',
  releaseWarning: 'The innovator reads it at once. It cannot be taken back.',
  write: 'Write the letter anew',
  writeHint: 'An approval lapses, and somebody else has to approve your text.',
  writeButton: 'Save this letter',
  part: { decision: 'Decision', reasons: 'Reasons', next: 'What they can do next' },
  state: { decided: 'Waits for approval', approved: 'Approved, not released', released: 'Released' },
} as const;
