import { describe, expect, it } from '@jest/globals';
import type { Rubric } from '../rubric/index.ts';
import { observedScores, type RatedReview } from './index.ts';

const scale = [0, 1, 2, 3, 4].map((score) => ({ score, value: score / 4, anchor: '' }));
const rubric = { criteria: [{ id: 'a', weight: 30, scale }, { id: 'b', weight: 10, scale }], gates: [] } as unknown as Rubric;
const review = (answers: RatedReview['answers'], more: Partial<RatedReview> = {}): RatedReview => ({ state: 'submitted', rater: 'p', answers, ...more });
const scoresOf = (...reviews: RatedReview[]): number[] => observedScores(rubric, [{ case: 'x', reviews }]).map(({ score }) => score);

describe('observedScores', () => {
  it('are weighted over what the reviewer scored: what does not apply or cannot be assessed is never a 0', () => {
    expect(scoresOf(review({ a: 4, b: 0 }))).toEqual([75]);
    expect(scoresOf(review({ a: 4, b: 'not-applicable' }))).toEqual([100]);
    expect(scoresOf(review({ a: 2, b: 'cannot-assess' }))).toEqual([50]);
    expect(scoresOf(review({ a: 0 }))).toEqual([0]);
  });

  it('are none of whoever scored nothing, and of reviews that do not count', () => {
    expect(scoresOf(review({}), review({ a: 'cannot-assess', b: 'cannot-assess' }), review({ a: 'not-applicable' }))).toEqual([]);
    expect(scoresOf(review({ a: 4 }, { state: 'draft' }), review({ a: 4 }, { recused: true }), review({ a: 4 }, { conflicted: true }))).toEqual([]);
  });

  it('name case and rater', () => {
    expect(observedScores(rubric, [{ case: 'x', reviews: [review({ a: 1 })] }, { case: 'y', reviews: [] }])).toEqual([{ case: 'x', reviewer: 'p', score: 25 }]);
  });
});
