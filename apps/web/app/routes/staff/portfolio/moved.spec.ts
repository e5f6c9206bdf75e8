import { expect, it } from '@jest/globals';
import { bestOf, movedCount } from './moved.ts';

const ranked = (...of: [caseScoreRank: number | null, expectedRank: number | null][]) => of.map(([caseScoreRank, expectedRank]) => ({ caseScoreRank, expectedRank }));

it('counts as moved only what has another shared rank', () => {
  expect(movedCount(ranked([1, 1.2], [2, 2.1], [3, 2.7]))).toBe(0);
  expect(movedCount(ranked([1, 1.5], [1, 1.5], [3, 3]))).toBe(0);
  expect(movedCount(ranked([2, 1.2], [1, 2.1], [3, 2.7]))).toBe(2);
  // a tie in one of the two alone
  expect(movedCount(ranked([1, 1.4], [1, 1.6], [3, 3]))).toBe(1);
});

it('leaves out who has no rank in one of the two', () => {
  expect(movedCount(ranked([2, 1.2], [1, null], [3, 1.8], [null, 3]))).toBe(0);
});

it('names all that share the best expected rank', () => {
  expect(bestOf(ranked([2, 1.5], [1, 1.5000000001], [3, 3]))).toHaveLength(2);
  expect(bestOf(ranked([1, null]))).toEqual([]);
});
