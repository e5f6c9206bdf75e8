import { expect, it } from '@jest/globals';
import { rounded, runCalibration } from './index.ts';

it('takes every number to nine digits, what rounding left of 0 to 0, and leaves the rest', () => {
  expect(rounded({ a: [1 / 3, -200 / 3], b: { c: 1e-17, d: -1e-17, e: null, f: 'x', g: true }, h: 12 })).toEqual({ a: [0.333333333, -66.6666667], b: { c: 0, d: 0, e: null, f: 'x', g: true }, h: 12 });
});

it('leaves nothing in a run that another engine would round otherwise', () => {
  const observations = [['a', 'R1', 80], ['a', 'R2', 71], ['b', 'R2', 40], ['b', 'R1', 60], ['c', 'R1', 55]].map(([name, reviewer, score]) => ({ case: String(name), reviewer: String(reviewer), score: Number(score) }));
  const { raw, leastSquares, mixed, ordinal, input } = runCalibration(observations, { seed: 1, draws: 200, credibility: 0.95 }, [{ case: 'b', score: 200 / 3 }, { case: 'a', score: null }]);
  expect(mixed.status).toBe('ok');
  const found = { raw, leastSquares, mixed, ordinal };
  expect(found).toEqual(rounded(found));
  expect(input.caseScores).toEqual([{ case: 'a', score: null }, { case: 'b', score: 66.6666667 }]);
});
