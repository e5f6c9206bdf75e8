import { describe, expect, it } from '@jest/globals';
import { describeShared } from '@waymark/testing/vectors';
import fc from 'fast-check';
import { bestByTrial, smallProblems } from '@waymark/testing/assignment';
import { lockedCause } from '../cause/locked-cause.ts';
import { problemOf } from '../problem-of.ts';
import { type Problem, submissionAt } from '../problem.ts';
import { violations } from '../violations.ts';
import { solveFlow } from './solve-flow.ts';

const pairsChosen = (problem: Problem, chosen: readonly number[]): [number, number][] => {
  return [...chosen.map((place): [number, number] => [submissionAt(problem.pairs, place), problem.pairs.reviewer[place]!]), ...(problem.locked ?? []).map(({ submission, reviewer }): [number, number] => [submission, reviewer])];
};

describe('the flow', () => {
  it('is the best of all assignments, proved by its prices, whatever the constraints', () => {
    fc.assert(
      fc.property(smallProblems({ organisationsOrCategories: true }), (problem) => {
        const best = bestByTrial(problem);
        if (lockedCause(problem)) return expect(best).toBeUndefined();
        const solved = solveFlow(problem);
        expect(solved.unplaced === 0).toBe(best !== undefined);
        if (best === undefined) return undefined;
        expect(solved.total).toBe(best.total);
        expect(solved.dualObjective).toBe(best.total);
        return expect(violations(problem, pairsChosen(problem, solved.chosen))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('leads whoever is of no organisation into their own submission, beside a full place of the one before', () => {
    const problem: Problem = {
      ...problemOf({ affinity: [[null, 0, 0, null], [null, null, null, 0], [null, 0, 0, null]], quorum: [1, 1, 2], loadMax: [1, 1, 2, 0] }),
      locked: [{ submission: 1, reviewer: 0, affinity: 0 }],
      organisations: { names: ['x', 'y', 'z'], most: 1, of: Int32Array.of(2, 0, -1, 2) },
    };
    const solved = solveFlow(problem);
    expect(solved.unplaced).toBe(0);
    expect(pairsChosen(problem, solved.chosen)).toEqual([[0, 2], [2, 1], [2, 2], [1, 0]]);
  });

  it('leads people of no organisation to their own submission', () => {
    const problem = { ...problemOf({ affinity: [[null, null, 1, 1], [0, 0, 0, 0], [null, 3, null, 3]], quorum: [2, 1, 2], loadMax: [1, 1, 2, 2] }), organisations: { names: ['x', 'y', 'z'], most: 1, of: Int32Array.from([2, 2, 0, -1]) } };
    expect(solveFlow(problem)).toMatchObject({ unplaced: 0, total: 8, dualObjective: 8 });
  });

  it('leaves no place open that can be filled, however dear: people of several seats make ways longer than there are submissions', () => {
    const problem: Problem = {
      ...problemOf({ affinity: [[-100, 100, null, -100, 0, 100], [null, -100, 0, 100, null, -100]], quorum: [3, 3], loadMax: [1, 1, 1, 1, 1, 1] }),
      categories: { names: ['a', 'b', 'c'], least: [1, 1, 1], of: [[0], [0], [0, 1], [1], [1, 2], [2]] },
    };
    const solved = solveFlow(problem);
    expect(solved).toMatchObject({ unplaced: 0, total: -400, dualObjective: -400 });
    expect(pairsChosen(problem, solved.chosen)).toEqual([[0, 0], [0, 3], [0, 4], [1, 1], [1, 2], [1, 5]]);
  });

  it('of nothing is nothing', () => {
    const solved = solveFlow(problemOf({ affinity: [], quorum: [], loadMax: [2, 2] }));
    expect(solved).toMatchObject({ optimal: true, unplaced: 0, total: 0, dualObjective: 0, chosen: [] });
  });

  it('says how many it could not place', () => {
    const solved = solveFlow(problemOf({ affinity: [[5, null], [5, null]], quorum: [1, 1], loadMax: [1, 1] }));
    expect(solved.unplaced).toBe(1);
  });

  it('refuses affinities whose sums would not be exact', () => {
    const of = (affinity: number) => solveFlow(problemOf({ affinity: [[affinity]], quorum: [1], loadMax: [1] }));
    expect(of(2 ** 46).total).toBe(2 ** 46);
    expect(() => of(2 ** 52)).toThrow('give them at a smaller scale');
  });

  it('finds the same by pricing from the best pairs of each side as from all pairs at once', () => {
    const size = 90;
    const affinity = Array.from({ length: size }, (_, p) => Array.from({ length: size }, (_, r) => ((p * 7919 + r * 104729 + p * r * 31) % 1009) - 200));
    const problem = problemOf({ affinity, quorum: Array<number>(size).fill(3), loadMin: Array<number>(size).fill(1), loadMax: Array<number>(size).fill(4) });
    const solved = solveFlow(problem);
    expect(solved.model.places.length).toBeLessThan(size * size);
    expect(solved.dualObjective).toBe(solved.total);
  });

  it('stops when the time is over, and says so', () => {
    const affinity = Array.from({ length: 60 }, (_, p) => Array.from({ length: 60 }, (_, r) => (p * r * 37) % 101));
    expect(solveFlow(problemOf({ affinity, quorum: Array<number>(60).fill(3), loadMax: Array<number>(60).fill(4) }), () => true).optimal).toBe(false);
  });
});

describe.each(['midl-up', 'midl-lo-up', 'preflib1', 'preflib3', 'aamas2015'])('%s', (name) => {
  describeShared('the instance', `data/assignment/${name}.json`, (read) => {
    describeShared('and what is expected of it', 'data/assignment/expected.json', (expectedOf) => {
      it('gets its optimum to the unit, with an equal dual and no violation', () => {
        const problem = problemOf(read());
        const { optimum } = expectedOf()[name];
        const solved = solveFlow(problem);
        expect([solved.total, solved.dualObjective, solved.unplaced]).toEqual([optimum, optimum, 0]);
        expect(violations(problem, pairsChosen(problem, solved.chosen))).toEqual([]);
      });
    });
  });
});
