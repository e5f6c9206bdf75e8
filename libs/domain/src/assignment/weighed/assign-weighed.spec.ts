import { describe, expect, it } from '@jest/globals';
import { allByTrial, smallProblems } from '@waymark/testing/assignment';
import fc from 'fast-check';
import { problemOf } from '../problem-of.ts';
import { type Pair, type Problem } from '../problem.ts';
import { assignWeighed, type Wishes } from './assign-weighed.ts';

const limits = { secondsLeft: () => Infinity, seed: 1 };

const wishes = fc.record({ balance: fc.nat(6), stability: fc.record({ previous: fc.uniqueArray(fc.tuple(fc.nat(3), fc.nat(4)), { maxLength: 4, selector: String }), cost: fc.nat(12) }) });

const objectiveBy = (problem: Problem, { balance, stability }: Required<Wishes>, assignment: readonly Pair[], total: number): number => {
  const there = assignment.map(String);
  const changed = stability.previous.filter((pair) => !there.includes(String(pair))).length;
  const squares = Array.from(problem.loadMax, (_, r) => assignment.filter(([, reviewer]) => reviewer === r).length ** 2).reduce((a, b) => a + b, 0);
  return total - stability.cost * changed - balance * squares;
};

describe('evenness and stability', () => {
  it.each([[{ organisationsOrCategories: true }, 250], [{ both: true }, 80]])('weigh against the total exactly: the best of all assignments (%#)', async (kind, numRuns) => {
    await fc.assert(
      fc.asyncProperty(smallProblems(kind), wishes, async (problem, wanted) => {
        const all = allByTrial(problem);
        const answer = await assignWeighed(problem, wanted, limits);
        if (!('assignment' in answer)) return expect([answer.status, all.length]).toEqual(['infeasible', 0]);
        const best = Math.max(...all.map(({ assignment, total }) => objectiveBy(problem, wanted, assignment, total)));
        expect(objectiveBy(problem, wanted, answer.assignment, answer.total)).toBe(best);
        return expect(answer).toMatchObject({ status: 'optimal', objective: { reached: best, bound: best }, bound: { total: Math.max(...all.map(({ total }) => total)) }, certificate: { violated: 0 } });
      }),
      { numRuns },
    );
  });

  const favourite = problemOf({ affinity: [[10, 8, 7], [10, 8, 7], [10, 8, 7]], quorum: [1, 1, 1], loadMax: [3, 3, 3] });

  it('spreads loads as far as the cost is worth it, and no farther', async () => {
    const of = async (balance: number) => {
      const answer = await assignWeighed(favourite, { balance }, limits);
      return 'assignment' in answer && [answer.total, answer.loads];
    };
    expect(await of(0)).toEqual([30, { least: 0, most: 3, squares: 9 }]);
    // the third of one costs 5 squares, the first of another 1: worth it where 4 squares cost more than the 2 that are lost
    expect(await of(1)).toEqual([28, { least: 0, most: 2, squares: 5 }]);
    expect(await of(2)).toEqual([25, { least: 1, most: 1, squares: 3 }]);
  });

  it('keeps a pair of before up to what its change costs', async () => {
    const of = async (cost: number) => {
      const answer = await assignWeighed(favourite, { balance: 0, stability: { previous: [[0, 2], [1, 0], [2, 0]], cost } }, limits);
      return 'assignment' in answer && [answer.total, answer.changed, answer.objective.reached, answer.bound.total];
    };
    expect(await of(2)).toEqual([30, 1, 28, 30]);
    expect(await of(4)).toEqual([27, 0, 27, 30]);
  });

  it('counts a pair of before that may not be any more as changed', async () => {
    const one = problemOf({ affinity: [[null, 1]], quorum: [1], loadMax: [1, 1] });
    expect(await assignWeighed(one, { balance: 0, stability: { previous: [[0, 0]], cost: 5 } }, limits)).toMatchObject({ status: 'optimal', changed: 1, objective: { reached: -4, bound: -4 } });
  });

  it.each([[{ balance: -1 }], [{ balance: 0.5 }], [{ balance: 0, stability: { previous: [], cost: NaN } }]])('refuses %j as costs', async (wanted) => {
    await expect(assignWeighed(favourite, wanted, limits)).rejects.toThrow('is no whole number of 0 or more');
  });

  it('gives the best it has where the time is over, and does not call it optimal', async () => {
    const size = 60;
    const affinity = Array.from({ length: size }, (_, p) => Array.from({ length: size }, (_, r) => (p * r * 37) % 101));
    const problem = problemOf({ affinity, quorum: Array<number>(size).fill(3), loadMax: Array<number>(size).fill(9) });
    let looks = 0;
    let whole = 0;
    await assignWeighed(problem, { balance: 0 }, { secondsLeft: () => ((whole += 1), 1), seed: 1 });
    const answer = await assignWeighed(problem, { balance: 3 }, { secondsLeft: () => ((looks += 1) <= whole / 2 ? 1 : 0), seed: 1 });
    expect(answer).toMatchObject({ status: 'feasible', certificate: { violated: 0 } });
    expect('assignment' in answer && answer.objective.bound).toBeGreaterThan('assignment' in answer ? answer.objective.reached : 0);
  });
});
