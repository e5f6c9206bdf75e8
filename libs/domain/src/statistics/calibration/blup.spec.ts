import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blup, designOf, leastSquares, type Observation, type Variances } from './index.ts';

const observation = fc.record({ case: fc.constantFrom('a', 'b', 'c', 'd'), reviewer: fc.constantFrom('p', 'q', 'r'), score: fc.integer({ min: 0, max: 20 }) });
const observations = fc.array(observation, { minLength: 1, maxLength: 14 });
const variance = fc.constantFrom(0, 0.01, 0.5, 3, 40);
const variances = fc.record({ case: variance, reviewer: variance, error: fc.constantFrom(0.01, 1, 30) });

const solve = (rows: readonly Observation[], given: Variances) => {
  const result = blup(designOf(rows), given);
  if (result.status !== 'ok') throw new Error(result.status);
  return result;
};

describe('blup', () => {
  it('is insufficient data of nothing', () => expect(blup(designOf([]), { case: 1, reviewer: 1, error: 1 })).toEqual({ status: 'insufficient-data' }));

  it('draws a lone score fully to itself, and two of one reviewer towards their mean by hand', () => {
    expect(solve([{ case: 'a', reviewer: 'p', score: 7 }], { case: 1, reviewer: 1, error: 1 })).toMatchObject({ mu: 7, calibrated: { a: 7 }, reviewerBias: { p: 0 } });
    const two = solve([{ case: 'a', reviewer: 'p', score: 1 }, { case: 'b', reviewer: 'p', score: 6 }], { case: 1, reviewer: 1, error: 2 });
    expect(two).toMatchObject({ mu: 3.5, calibrated: { a: expect.closeTo(3.5 - 2.5 / 3, 12) }, reviewerBias: { p: expect.closeTo(0, 12) } });
  });

  it('solves Henderson’s equations: each effect is its share of what the others leave', () => {
    fc.assert(
      fc.property(observations, variances, (rows, given) => {
        const { mu, calibrated, reviewerBias } = solve(rows, given);
        const left = ({ case: name, reviewer, score }: Observation) => score - calibrated[name]! - reviewerBias[reviewer]!;
        const sum = (of: (row: Observation) => boolean) => rows.filter(of).reduce((total, row) => total + left(row), 0);
        // σ²(effect) × sum of the errors = σ²(error) × effect; for the mean the sum is 0
        for (const name of Object.keys(calibrated)) expect(given.case * sum((row) => row.case === name)).toBeCloseTo(given.error * (calibrated[name]! - mu), 6);
        for (const name of Object.keys(reviewerBias)) expect(given.reviewer * sum((row) => row.reviewer === name)).toBeCloseTo(given.error * reviewerBias[name]!, 6);
        expect(sum(() => true)).toBeCloseTo(0, 7);
      }),
      { numRuns: 60 },
    );
  });

  it('has no effect where its variance is 0', () => {
    const rows = [{ case: 'a', reviewer: 'p', score: 1 }, { case: 'b', reviewer: 'q', score: 6 }];
    expect(solve(rows, { case: 0, reviewer: 1, error: 1 }).calibrated).toEqual({ a: expect.closeTo(3.5, 12), b: expect.closeTo(3.5, 12) });
    expect(solve(rows, { case: 1, reviewer: 0, error: 1 }).reviewerBias).toEqual({ p: 0, q: 0 });
  });

  it('comes to least squares where variances are without bound', () => {
    const rows = (['a', 'b', 'c'] as const).flatMap((name, i) => (['p', 'q', 'r'] as const).slice(i % 2).map((reviewer, j) => ({ case: name, reviewer, score: (7 * i + 5 * j * j) % 11 })));
    const exact = leastSquares(designOf(rows));
    if (exact.status !== 'ok') throw new Error(exact.status);
    const { calibrated, reviewerBias } = solve(rows, { case: 1e6, reviewer: 1e6, error: 1e-3 });
    const shift = Object.values(reviewerBias).reduce((total, bias) => total + bias, 0) / 3;
    for (const [name, score] of Object.entries(exact.caseScores)) expect(calibrated[name]! + shift).toBeCloseTo(score, 5);
  });

  it('does not mind the order of the scores, and moves with their unit', () => {
    fc.assert(
      fc.property(observations, variances, fc.integer({ min: -9, max: 9 }), (rows, given, shift) => {
        const one = solve(rows, given);
        const other = solve([...rows].reverse().map((row) => ({ ...row, score: 3 * row.score + shift })), { case: 9 * given.case, reviewer: 9 * given.reviewer, error: 9 * given.error });
        for (const [name, score] of Object.entries(one.calibrated)) expect(other.calibrated[name]).toBeCloseTo(3 * score + shift, 6);
      }),
      { numRuns: 60 },
    );
  });
});
