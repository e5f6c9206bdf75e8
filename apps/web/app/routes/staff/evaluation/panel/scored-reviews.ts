import type { GivenReview, ScoredReview } from '@waymark/domain/rubric';

/** Submitted reviews, as the functions take them that the API scores with. */
export const scoredReviews = (reviews: readonly { criteria: unknown; gates?: unknown }[]): ScoredReview[] =>
  reviews.map(({ criteria, gates }) => ({
    state: 'submitted',
    answers: Object.fromEntries(Object.entries(criteria as GivenReview['criteria']).map(([id, { value }]) => [id, value])),
    gates: Object.fromEntries(Object.entries((gates ?? {}) as GivenReview['gates']).map(([id, { answer }]) => [id, answer])),
  }));
