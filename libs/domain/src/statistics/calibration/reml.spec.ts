import { describe, expect, it } from '@jest/globals';
import { vectors } from '@waymark/testing/vectors';
import fc from 'fast-check';
import { cholesky } from '../numeric/cholesky.ts';
import { designOf, remlVariances, type Observation, type Variances } from './index.ts';

type Row = [string, string, number];
const observations = (rows: readonly Row[]): Observation[] => rows.map(([name, reviewer, score]) => ({ case: name, reviewer, score }));
const estimate = (rows: readonly Row[]) => {
  const result = remlVariances(designOf(observations(rows)));
  if (result.status !== 'ok') throw new Error(result.status);
  return result;
};
const table = (ratings: readonly (readonly number[])[]): Row[] => ratings.flatMap((row, target) => row.map((score, judge): Row => [`case ${target}`, `judge ${judge}`, score]));

/** -2 log of the restricted likelihood, from the full covariance matrix of the scores. */
const denseCriterion = (rows: readonly Row[], { case: ofCase, reviewer, error }: Variances): number => {
  const factor = cholesky(rows.map(([name, person], i) => rows.map(([otherName, otherPerson], j) => (name === otherName ? ofCase : 0) + (person === otherPerson ? reviewer : 0) + (i === j ? error : 0))));
  const ones = factor.solve(rows.map(() => 1));
  const whole = ones.reduce((sum, value) => sum + value, 0);
  const mu = ones.reduce((sum, value, i) => sum + value * rows[i]![2], 0) / whole;
  const left = factor.solveLower(rows.map(([, , score]) => score - mu));
  return factor.logDeterminant + Math.log(whole) + left.reduce((sum, value) => sum + value ** 2, 0) + (rows.length - 1) * Math.log(2 * Math.PI);
};

describe('remlVariances', () => {
  it('equals, for the balanced example of Shrout and Fleiss, what their mean squares give', () => {
    const { input, expected } = vectors('stats/v3-icc.json').cases[0];
    const { variances, atZero } = estimate(table(input.ratings));
    expect(variances.case).toBeCloseTo((expected.BMS - expected.EMS) / 4, 5);
    expect(variances.reviewer).toBeCloseTo((expected.JMS - expected.EMS) / 6, 5);
    expect(variances.error).toBeCloseTo(expected.EMS, 5);
    // and their ratio the intraclass correlation (2,1)
    expect(variances.case / (variances.case + variances.reviewer + variances.error)).toBeCloseTo(expected.icc['2,1'], 5);
    expect(atZero).toEqual([]);
  });

  it('equals, for unbalanced scores with gaps, what maximising the full likelihood gives', () => {
    const rows: Row[] = [
      ['a', 'p', 4.69], ['a', 's', 4.69], ['a', 't', 5.03], ['a', 'q', 4.9], ['a', 'r', 4.83], ['b', 's', 4.86], ['b', 'r', 5.08], ['b', 'q', 4.92],
      ['c', 's', 4.75], ['c', 'p', 5.66], ['c', 'r', 4.96], ['d', 'r', 6.04], ['e', 'r', 5.42], ['e', 't', 5.18], ['e', 'q', 4.63], ['e', 'p', 5.23],
      ['e', 's', 5.55], ['f', 'r', 5.12], ['f', 'p', 5.75], ['f', 't', 5.42], ['f', 'q', 5.13], ['f', 's', 4.82], ['g', 'p', 5.56], ['g', 'r', 5.33],
    ];
    // by a simplex search over the three variances in another program
    const { variances, criterion } = estimate(rows);
    expect(variances.case).toBeCloseTo(0.0511547, 6);
    expect(variances.reviewer).toBeCloseTo(0.0160175, 6);
    expect(variances.error).toBeCloseTo(0.089833, 6);
    expect(criterion).toBeCloseTo(21.449201612855, 9);
  });

  it('stops at 0 where cases, or reviewers, differ less than error alone gives', () => {
    expect(estimate(table([[1, 5], [5, 1], [2, 4], [4, 2.5]]))).toMatchObject({ variances: { case: 0, reviewer: 0 }, atZero: ['case', 'reviewer'] });
    expect(estimate(table([[1, 5], [2, 6.5], [1.5, 5], [2, 5.5]])).atZero).toEqual([]);
    expect(estimate(table([[1, 5], [2, 4], [1.5, 5.5], [1, 4.5]])).atZero).toEqual(['case']);
  });

  it.each<[string, Row[], string]>([
    ['nothing', [], 'insufficient-data'],
    ['one reviewer', [['a', 'p', 1], ['b', 'p', 2], ['b', 'p', 3]], 'insufficient-data'],
    ['one case', [['a', 'p', 1], ['a', 'q', 2], ['a', 'q', 3]], 'insufficient-data'],
    ['a chain without a spare score', [['a', 'p', 1], ['a', 'q', 2], ['b', 'q', 3]], 'insufficient-data'],
    ['equal scores', table([[2, 2], [2, 2]]), 'undefined-no-variation'],
    ['scores that effects explain fully', table([[0.1, 0.3], [0.2, 0.4], [0.7, 0.9]]), 'undefined-no-error'],
  ])('has no estimate of %s', (_of, rows, status) => expect(remlVariances(designOf(observations(rows)))).toEqual({ status }));

  it('has the likelihood of the full covariance matrix, and none beside it is higher', () => {
    const row = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('p', 'q', 'r'), fc.integer({ min: 0, max: 9 }));
    const steps = [0.98, 1, 1.02];
    let seen = 0;
    fc.assert(
      fc.property(fc.array(row, { minLength: 8, maxLength: 20 }), (rows) => {
        const result = remlVariances(designOf(observations(rows as Row[])));
        fc.pre(result.status === 'ok');
        seen += 1;
        const { variances, criterion } = result as ReturnType<typeof estimate>;
        expect(denseCriterion(rows as Row[], variances)).toBeCloseTo(criterion, 6);
        for (const one of steps)
          for (const other of steps)
            for (const third of steps) {
              const beside = { case: Math.max(variances.case, 1e-4) * one, reviewer: Math.max(variances.reviewer, 1e-4) * other, error: variances.error * third };
              expect(denseCriterion(rows as Row[], beside)).toBeGreaterThan(criterion - 1e-7);
            }
      }),
      { numRuns: 12 },
    );
    expect(seen).toBeGreaterThan(0);
  });

  it('grows with the square of the unit and does not mind where the scale starts', () => {
    const rows = table([[1, 3, 2], [4, 7, 5], [3, 4, 6], [8, 9, 7]]);
    const { variances } = estimate(rows);
    const other = estimate(rows.map(([name, reviewer, score]) => [name, reviewer, 10 * score + 1000])).variances;
    for (const part of ['case', 'reviewer', 'error'] as const) expect(other[part] / variances[part]).toBeCloseTo(100, 3);
  });
});
