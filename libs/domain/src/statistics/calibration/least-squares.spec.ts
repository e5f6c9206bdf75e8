import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { componentsOf, designOf, leastSquares, rawMeans, type Observation } from './index.ts';

const observations = (rows: [string, string, number][]): Observation[] => rows.map(([name, reviewer, score]) => ({ case: name, reviewer, score }));
const near = (value: number) => expect.closeTo(value, 12);
const solve = (rows: [string, string, number][]) => {
  const result = leastSquares(designOf(observations(rows)));
  if (result.status !== 'ok') throw new Error(result.status);
  return result;
};
/** Everybody scored case a, so that the graph is connected. */
const linked = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('p', 'q', 'r'), fc.integer({ min: 0, max: 20 })), { maxLength: 15 })
  .map((rows): [string, string, number][] => [['a', 'p', 3], ['a', 'q', 9], ['a', 'r', 4], ...rows]);

describe('leastSquares', () => {
  it('finds what was put in where the scores are exactly case and reviewer', () => {
    const truth = { a: 5, b: 7, c: 1 } as const;
    const severity = { p: -2, q: 0.5, r: 1.5 } as const;
    const score = (name: keyof typeof truth, reviewer: keyof typeof severity): [string, string, number] => [name, reviewer, truth[name] + severity[reviewer]];
    const result = solve([score('a', 'p'), score('a', 'q'), score('b', 'q'), score('b', 'r'), score('c', 'r')]);
    for (const [name, expected] of Object.entries(truth)) expect(result.caseScores[name]).toBeCloseTo(expected, 10);
    for (const [name, expected] of Object.entries(severity)) expect(result.reviewerBias[name]).toBeCloseTo(expected, 10);
    expect(result.residualSumOfSquares).toBeCloseTo(0, 12);
  });

  it('is the raw mean of a case that all reviewers scored, and of any where there is one reviewer', () => {
    expect(solve([['a', 'p', 1], ['a', 'q', 4]])).toMatchObject({ caseScores: { a: near(2.5) }, reviewerBias: { p: near(-1.5), q: near(1.5) } });
    expect(solve([['a', 'p', 1], ['b', 'p', 4], ['b', 'p', 6]])).toMatchObject({ caseScores: { a: near(1), b: near(5) }, reviewerBias: { p: near(0) }, residualSumOfSquares: near(2) });
  });

  it('refuses a disconnected graph, with its parts, and gives nothing of nothing', () => {
    const design = designOf(observations([['c', 'q', 1], ['b', 'p', 2], ['a', 'q', 3]]));
    const components = [
      { cases: ['a', 'c'], reviewers: ['q'] },
      { cases: ['b'], reviewers: ['p'] },
    ];
    expect(leastSquares(design)).toEqual({ status: 'refused-disconnected', components });
    expect(leastSquares(designOf([]))).toEqual({ status: 'insufficient-data' });
    expect(componentsOf(designOf([]))).toEqual([]);
  });

  it('leaves residuals that add up to 0 by case and by reviewer, and biases that do', () => {
    fc.assert(
      fc.property(linked, (rows) => {
        const { caseScores, reviewerBias, residualSumOfSquares } = solve(rows);
        const residuals = rows.map(([name, reviewer, score]) => ({ name, reviewer, left: score - caseScores[name]! - reviewerBias[reviewer]! }));
        const sum = (of: (one: (typeof residuals)[number]) => boolean) => residuals.filter(of).reduce((total, { left }) => total + left, 0);
        for (const name of Object.keys(caseScores)) expect(sum((one) => one.name === name)).toBeCloseTo(0, 8);
        for (const name of Object.keys(reviewerBias)) expect(sum((one) => one.reviewer === name)).toBeCloseTo(0, 8);
        expect(Object.values(reviewerBias).reduce((total, bias) => total + bias, 0)).toBeCloseTo(0, 8);
        expect(residuals.reduce((total, { left }) => total + left ** 2, 0)).toBeCloseTo(residualSumOfSquares, 8);
      }),
      { numRuns: 50 },
    );
  });
});

describe('rawMeans', () => {
  it('keeps equal means in the order of their first appearance, also of decimal fractions', () => {
    const { means, order } = rawMeans(designOf(observations([['x', 'p', 0.3], ['x', 'q', 0.3], ['y', 'p', 0.1], ['y', 'q', 0.2], ['y', 'r', 0.6], ['z', 'p', 9]])));
    expect(means).toEqual({ x: 0.3, y: expect.closeTo(0.3, 12), z: 9 });
    expect(order).toEqual(['z', 'x', 'y']);
  });
});
