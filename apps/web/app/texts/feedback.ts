const ANSWERS: Readonly<Record<string, string>> = { 'not-applicable': 'Not applicable', 'cannot-assess': 'Cannot assess' };

/** Words of what the innovator reads of the reviews. */
export const FEEDBACK = {
  title: 'Feedback from reviewers',
  lead: 'Each reviewer has a label that stands for them on this evaluation alone.',
  none: 'Nothing of the reviews goes out with this letter.',
  reviewer: (label: string, stage: string): string => `${label}, ${stage}`,
  answer: (answer: string): string => ANSWERS[answer] ?? `${answer} of 4`,
  score: 'Score',
  choose: 'Choose feedback for this letter',
  readChosen: 'Feedback that goes with this letter',
  goesAlong: (reviews: number, released: boolean): string => `What ${released ? 'went' : 'goes'} with it of ${reviews === 1 ? '1 review' : `${reviews} reviews`}`,
  page: {
    title: 'Feedback with the letter',
    lead: 'Choose what of each review the innovator reads. It goes out with the letter, all at once, and not before. Reviews that you leave out are not mentioned.',
    noReviews: 'There is no review that counts of a stage that had ended when this was decided.',
    parts: 'What is released of this review?',
    scores: 'Scores',
    reasons: 'Reasons, criterion by criterion',
    edit: 'Put other words in the place of the reviewer’s',
    wordsHint: 'Leave it empty to release what the reviewer wrote. The review keeps its own words.',
    original: (words: string): string => `The reviewer wrote: ${words}`,
    nothing: 'nothing',
    save: 'Save and preview',
    preview: 'What the innovator will read',
    released: 'What the innovator read',
    approved: 'The letter is approved with what it takes along. Write the letter anew to choose again.',
    notYours: 'A coordinator or the chair of the panel chooses what goes out.',
    back: 'Decisions and letters',
  },
} as const;
