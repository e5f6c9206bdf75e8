import { expect, it } from '@jest/globals';
import { solveFlow } from '../flow/solve-flow.ts';
import { problemOf } from '../problem-of.ts';
import { type Problem } from '../problem.ts';
import { loadLinearSolver } from './linear-solver.ts';
import { solveWithOrganisations } from './solve-with-organisations.ts';

const limits = { secondsLeft: () => Infinity, seed: 1 };

/**
 * Four seats, each with somebody good and somebody bad, and a fifth that one person alone can fill: their organisation keeps
 * the good one from the first seat, that of who comes there instead keeps the good one from the second, and so on.
 */
const CHAIN: Problem = {
  ...problemOf({ affinity: [[100, -100, 100, -100, 100, -100, 100, -100, 0, null]], quorum: [5], loadMax: Array<number>(10).fill(1) }),
  categories: { names: ['a', 'b', 'c', 'd', 'e'], least: [1, 1, 1, 1, 1], of: [[0], [0], [1], [1], [2], [2], [3], [3], [4], [4]] },
  organisations: { names: ['u', 'v', 'w', 'x', 'y'], most: 1, of: Int32Array.of(0, 1, 1, 2, 2, 3, 3, 4, 0, -1) },
};

it('a place that can be filled leaves a bound, however dear the limit of organisations makes it', async () => {
  const { chosen, bound, dualObjective } = solveWithOrganisations(CHAIN, solveFlow(CHAIN), await loadLinearSolver(), limits);
  expect([chosen, bound]).toEqual([[1, 3, 5, 7, 8], -400]);
  expect(dualObjective).toBeGreaterThanOrEqual(-400);
});

it('a place that nobody can fill beside the others leaves none', async () => {
  const stuck = { ...CHAIN, locked: [{ submission: 0, reviewer: 0, affinity: 100 }], pairs: problemOf({ affinity: [[null, -100, 100, -100, 100, -100, 100, -100, 0, null]], quorum: [5], loadMax: [] }).pairs };
  expect(solveWithOrganisations(stuck, solveFlow(stuck), await loadLinearSolver(), limits)).toMatchObject({ chosen: undefined, bound: -Infinity });
});
