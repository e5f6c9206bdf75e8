/** What reviewers and panel members read. */
export const REVIEWS = {
  run: (run: number): string => `, run ${run}`,
  title: 'My reviews',
  none: 'You have no review to write',
  noneText: 'When a coordinator invites you, the invitation stands here and on “My work”.',
  groups: {
    invited: 'Answer these invitations first',
    write: 'Write these reviews',
    open: 'Submitted: you can amend them until the round closes',
    closed: 'Submitted, and the round is closed',
  },
  innovation: 'Innovation',
  part: 'Your part',
  progress: 'Progress',
  noDue: 'No time limit',
  answerBy: (until: string, reminded: boolean): string => `${reminded ? 'Reminder: answer' : 'Answer'} by ${until}`,
  submittedOn: (when: string): string => `Submitted ${when}`,
  answered: (have: number, of: number): string => `${have} of ${of} answered`,
  votes: 'Vote on the panel',
} as const;

export const INVITATION = {
  title: 'Before you begin',
  lead: (role: string, stage: string): string => `You are invited as ${role.toLowerCase()} to the stage “${stage}”.`,
  asked: 'What you are asked',
  interests: 'Your declaration of interests',
  conflict: 'Do you have an interest in this product, its maker or a competitor that your declaration does not name?',
  conflictLink: 'Declare a conflict of interest',
  answerBy: (until: string): string => `Answer by ${until}. After that the invitation expires and somebody else is asked.`,
  over: (until: string): string => `The time to answer ended ${until}, and somebody else may be asked.`,
  accept: 'Accept the review',
  acceptWords: 'By accepting you confirm that your declaration is complete for this innovation, and that you keep what you read to yourself.',
  decline: 'Decline instead',
  declineReason: 'Why do you decline?',
  declineHint: 'The coordinator reads this. Name a conflict of interest, or say that you have no time or not the right expertise.',
  declineButton: 'Decline the review',
  go: 'Go to your review',
} as const;

export const CHECK = {
  title: 'Check your review',
  missing: (count: number): string => `${count} ${count === 1 ? 'answer keeps' : 'answers keep'} your review from being submitted. What is missing stands with each:`,
  ready: 'Your review is complete. Nobody else sees it until the round closes.',
  answer: 'Answer',
  reasons: 'Reasons',
  confidence: 'Confidence',
  cited: 'Cited',
  was: 'As you submitted it',
  sure: (answer: string, confidence: string): string => `${answer}. Confidence: ${confidence}`,
  back: 'Go back to what you submitted',
  notAnswered: 'Not answered yet',
  change: 'Change',
  submit: 'Submit the review',
  amend: 'Submit the amended review',
  again: 'Submit the review again',
  stands: 'What you submitted counts. The innovator changed answers since: submit it again, as it is or amended, once you have read them.',
  unchanged: 'Everything here is submitted. Change an answer to amend it: the round is still open.',
  changed: 'You changed something since you submitted. What you submitted counts until you submit again, and stands with each answer that you changed.',
  counts: 'The round is closed. Your review counts: scores take in what you submitted.',
  countsNot: 'The round is closed. Your review does not count: it was not submitted before the round closed.',
  countsNotAgain: 'The round is closed. Your review does not count: it was given back because the innovator changed answers, and not submitted again.',
  outOf: (score: number): string => `${score} of 4`,
} as const;

export const VOTE = {
  title: 'Vote on the panel',
  motion: 'Which step do you vote on?',
  vote: 'Your vote',
  votes: [
    { value: 'for', label: 'For' },
    { value: 'against', label: 'Against' },
    { value: 'abstain', label: 'Abstain' },
  ],
  reason: 'Your reason',
  reasonHint: 'Staff of the evaluation read it. Where you vote otherwise than the panel, you can record a minority view on the page of the meeting’s item.',
  cast: 'Cast your vote',
  change: 'Change your vote',
  before: (when: string): string => `You voted ${when}. A new vote replaces it.`,
  notPanel: 'This stage has no panel that votes.',
  closed: 'The panel has decided. Your vote stays as it is.',
  didNot: 'The panel has decided. You did not vote.',
  chooseMotion: 'Choose the step that you vote on',
  chooseVote: 'Choose for, against or abstain',
  needReason: 'Write your reason',
} as const;

export const STEP_BACK = {
  title: 'Step back from this review',
  ended: 'This evaluation has ended: there is no review to step back from. If you had a conflict of interest, declare it.',
  lead: 'You can step back until the evaluation ends. What you submitted leaves the counts; it stays in the record. This cannot be taken back.',
  reason: 'Why do you step back?',
  reasonHint: 'The coordinator reads this.',
  button: 'Step back',
} as const;

export const CONFLICT = {
  title: 'Declare a conflict of interest',
  lead: 'A conflict is open until a coordinator confirms it or two people waive it. While it is open you do not see this innovation, and what you wrote does not count.',
  because: 'What is the conflict?',
  becauseHint: 'Name the company or product and how you are tied to it. The coordinator reads this.',
  button: 'Declare the conflict',
} as const;
