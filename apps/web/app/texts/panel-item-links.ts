/** Where somebody goes on from the page of an item, in words that the server writes. */
export const ITEM_LINKS = {
  vote: 'Vote',
  ownVote: 'Your vote',
  stepBack: 'Step back from this panel',
  conflict: 'Declare a conflict of interest',
  case: 'Open the evaluation',
  allScores: 'All rounds of scores and votes',
  round: (words: string): string => `Scores and must-pass answers: ${words}`,
  determine: 'Propose the decision',
} as const;
