import type { CountedReview } from '../../staff/evaluation/panel/criterion-reads.ts';

interface GivenAnew {
  criterion: string;
  score: number;
  reviewId: string | null;
  counted: boolean;
}

export interface MeansRead {
  id: string;
  title: string;
  before: number | null;
  beforeCount: number;
  after: number | null;
  afterCount: number;
}

const mean = (scores: readonly number[]): number | null => (scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length);

/**
 * Of each criterion that somebody scored anew, the mean of the reviews and the mean after the discussion: a new score that
 * counts stands in the place of the one in its giver's review, and is added where that has none.
 */
export const meansOf = (criteria: readonly { id: string; title: string }[], reviews: readonly (Pick<CountedReview, 'criteria'> & { id: string })[], anew: readonly GivenAnew[]): MeansRead[] =>
  criteria.flatMap(({ id, title }) => {
    const given = anew.filter((one) => one.criterion === id && one.counted);
    if (given.length === 0) return [];
    const before = reviews.flatMap(({ id: review, criteria: answers }) => {
      const value = answers[id]?.value;
      return typeof value === 'number' ? [{ review, value }] : [];
    });
    const kept = before.filter(({ review }) => !given.some(({ reviewId }) => reviewId === review)).map(({ value }) => value);
    const after = [...kept, ...given.map(({ score }) => score)];
    return [{ id, title, before: mean(before.map(({ value }) => value)), beforeCount: before.length, after: mean(after), afterCount: after.length }];
  });
