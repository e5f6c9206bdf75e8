/** Words of the frame around each page of a review. */
export const REVIEW_PAGES = {
  due: 'Due',
  conflict: 'Declare a conflict of interest',
  stepBack: 'Step back from this review',
  messages: 'Messages',
  ask: 'Ask the innovator',
  changed: 'The innovator changed answers after you wrote this',
  changedLink: 'Read what changed',
  changedNext: 'Your review counts as you submitted it. If it still stands, or once you have amended it, submit it again: then it rests on the newest answers.',
  changedDraft: 'Your draft is as you wrote it. Once you submit it, it rests on the newest answers.',
  reopened: 'Your review was given back to you: it counts once you submit it again.',
  done: {
    accepted: 'You accepted the review. Start with the first criterion.',
    declined: 'You declined the invitation. The coordinator has been told.',
    submitted: 'Your review is submitted. You can amend it until the round closes.',
    voted: 'Your vote is recorded. You can change it until the panel has decided.',
    recused: 'You stepped back from the review. What you had submitted no longer counts.',
    'conflict-declared': 'Your conflict of interest is recorded. A coordinator decides what follows from it.',
    saved: 'Saved.',
  } as Readonly<Record<string, string>>,
} as const;
