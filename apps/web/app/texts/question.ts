/** Words of the page of one question, and of the answers of a section. */
export const QUESTION = {
  changed: 'Not saved: somebody saved this answer while you were writing. Press “Save and continue” to see both texts. Yours stay here.',
  changedMeanwhile: 'Somebody saved this answer while you were writing',
  hidden: 'With your other answers we do not ask this. What you wrote here is kept, and is not sent.',
  seeSection: 'See all questions of this section',
  onOnePage: 'Answer all on one page',
  toList: 'Continue to all sections',
  answerFirst: 'Answer what is missing',
} as const;
