import type { CriterionAnswer, GateAnswer } from './definition.ts';

/** A reviewer's latest review on a stage run, with its chosen scores. */
export interface ScoredReview {
  state: string;
  recused?: boolean | null;
  conflicted?: boolean | null;
  answers: Readonly<Record<string, CriterionAnswer>>;
  gates?: Readonly<Record<string, GateAnswer>>;
}

/** The reviews that count: submitted, and their reviewer neither recused nor conflicted; none of none. Source: `aggregation.counts` of the rubrics. */
export const countedReviews = <Review extends Omit<ScoredReview, 'answers' | 'gates'>>(reviews: readonly Review[]): Review[] =>
  reviews.filter((review) => review.state === 'submitted' && !review.recused && !review.conflicted);

/** The answers given to one criterion; whoever was not asked gave none. */
export const answersTo = (reviews: readonly Pick<ScoredReview, 'answers'>[], criterion: string): CriterionAnswer[] =>
  reviews.flatMap(({ answers }) => (Object.hasOwn(answers, criterion) ? [answers[criterion]!] : [])).filter((answer) => answer != null);
