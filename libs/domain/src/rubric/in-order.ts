import { countedReviews, type ScoredReview } from './counted-reviews.ts';

/** The reviews that count, in an order that their answers alone decide: what is drawn from them by chance then does not depend on who read them how. */
export const countedInOrder = (reviews: readonly ScoredReview[], criteria: readonly { id: string }[]): ScoredReview[] => {
  const keyed = countedReviews(reviews).map((review) => ({ review, key: JSON.stringify(criteria.map(({ id }) => answerOf(review, id))) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ review }) => review);
};

/** Null where the reviewer was not asked. */
export const answerOf = ({ answers }: Pick<ScoredReview, 'answers'>, criterion: string) => (Object.hasOwn(answers, criterion) ? (answers[criterion] ?? null) : null);
