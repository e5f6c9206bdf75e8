/** Words about what only this browser has. */
export const UNSAVED = {
  heading: 'Words of yours are only in this browser',
  signingOut: 'Words of yours are only in this browser: they are not saved, or are a decision that you have not proposed. If you sign out, they are lost. Sign out all the same?',
  answers: 'They are not saved yet. Open each to save it: you can send your answers after that.',
  guidance: 'They are not saved yet. Open the section to save them.',
  /** A page of guidance: a section of the DTAC, or the questions of the framework. */
  guidancePage: (section: string | null): string => (section === null ? 'Guidance for your product' : `DTAC, section ${section}`),
  request: 'They are not saved yet. Open each to save it: you can answer the request after that.',
  review: 'They are not saved yet. Open the criterion to save them: you can submit your review after that.',
  leftHeading: 'What you wrote was not saved',
  left: 'It did not reach us before this was closed, and is in this browser alone. Copy what you want to keep: it goes when you sign out.',
  exercise: 'They are not saved yet. Open the criterion to save them: you can send your answers after that.',
} as const;

/** What is said of words that a browser alone keeps. */
export const KEPT_HERE = {
  decision: {
    kept: 'What you write is kept in this browser alone, for a day at most. It goes when you propose it, sign out or are signed out.',
    brought: 'What you wrote here before is back. It is kept in this browser alone, for a day at most. It goes when you propose it, sign out or are signed out.',
    unkept: 'This browser keeps nothing of what you write: propose it before you leave the page.',
  },
  determination: {
    kept: 'What you write is kept in this browser alone until you save the draft, for a day at most. It goes when you sign out or are signed out.',
    brought: 'What you wrote here before and did not save is back. It is kept in this browser alone until you save the draft, for a day at most. It goes when you sign out or are signed out.',
    unkept: 'This browser keeps nothing of what you write: save the draft before you leave the page.',
  },
  triage: {
    kept: 'What you write is kept in this browser alone until you record it, for a day at most. It goes when you sign out or are signed out.',
    brought: 'What you wrote here before and did not record is back. It is kept in this browser alone until you record it, for a day at most. It goes when you sign out or are signed out.',
    unkept: 'This browser keeps nothing of what you write: record it before you leave the page.',
  },
} as const;
