export * from './released-feedback.ts';

/** Longest words that stand in the place of a reviewer's own, in characters. */
export const FEEDBACK_WORDS_LIMIT = 10_000;

/** Most reviews of which one letter takes something along. */
export const FEEDBACK_REVIEWS_LIMIT = 50;
