/** What is said otherwise where a panel advises on an adoption, in words that the server writes: others decide, and need not follow it. */
export const ADOPTION_PANEL = {
  vote: 'Your vote is part of the panel’s advice. Other people decide on the adoption, and it does not bind them.',
  voteClosed: 'The adoption is decided. Your vote stays as it is.',
  didNotVote: 'The adoption is decided. You did not vote.',
  determineMore: 'Where the panel met, its chair writes and finalises the determination on the page of the meeting’s item. It is advice: the decision need not say the same, and is frozen with it.',
  finaliseMore: 'It is frozen with the votes that count, who stepped back, the quorum and the minority views. Votes and minority views cannot be changed after that. It is advice to whoever decides on the adoption: they need not follow it, and their decision is frozen with it.',
  discardMore: 'The adoption is then decided as if no determination had been begun. What was saved is kept, but nobody reads it here.',
  advised: (step: string): string => `The panel of this stage advises: ${step}. It does not bind the decision, which is frozen with it.`,
  reviews: 'The step asks for the quorum of reviews, too.',
} as const;

/** Whose advice it is that stands beside the form of a decision. */
export const WHOSE_ADVICE = {
  of: (stage: string): string => `Of the panel in the stage “${stage}”`,
  noneHere: (stage: string): string => `The panel in the stage “${stage}” gave no advice: nobody voted there, and nothing is determined.`,
  undetermined: (stage: string): string => `The panel in the stage “${stage}” voted, and has not finalised a determination that stands.`,
} as const;
