import { describe, expect, it } from '@jest/globals';
import { allByTrial, smallProblems } from '@waymark/testing/assignment';
import fc from 'fast-check';
import { lockedCause } from '../cause/locked-cause.ts';
import { branch } from '../flow/branch.ts';
import { solveFlow } from '../flow/solve-flow.ts';
import { problemOf } from '../problem-of.ts';
import { type Problem } from '../problem.ts';
import { pairsOf, scoresOf, worstOf } from '../scores.ts';
import { violations } from '../violations.ts';
import { atLeast } from './at-floor.ts';
import { improve, near } from './improve.ts';
import { search } from './search.ts';

const limits = { secondsLeft: () => Infinity, seed: 1 };
const STEPS = 400;

/** Many submissions below the floor: their favourites are the same few people. */
const crowded = (size: number): Problem =>
  problemOf({ affinity: Array.from({ length: size }, (_, p) => Array.from({ length: size }, (_, r) => (r < 3 ? 90 + p : 20 + ((p * 13 + r * 7) % 17)))), quorum: Array<number>(size).fill(2), loadMin: Array<number>(size).fill(1), loadMax: Array<number>(size).fill(3) });

describe('the search for a floor', () => {
  it('breaks nothing, and never finds what is not there', () => {
    const found = { floors: 0, none: 0 };
    fc.assert(
      fc.property(smallProblems({ organisationsOrCategories: true }), fc.integer({ min: -9, max: 18 }), (problem, floor) => {
        const flow = solveFlow(problem);
        if (flow.unplaced > 0 || lockedCause(problem)) return;
        const chosen = search(problem, flow, floor, limits, STEPS);
        const best = Math.max(...allByTrial(problem).map(({ assignment, worst }) => (assignment.length > 0 ? worst : 0)));
        if (!chosen) {
          found.none += 1;
          return;
        }
        found.floors += 1;
        expect(violations(problem, pairsOf(problem, chosen))).toEqual([]);
        expect(worstOf(scoresOf(problem, chosen))).toBeGreaterThanOrEqual(floor);
        expect(best).toBeGreaterThanOrEqual(floor);
      }),
      { numRuns: 160, seed: 3 },
    );
    expect(Math.min(found.floors, found.none)).toBeGreaterThan(10);
  });

  it('counts total and shortfall as they are', () => {
    const problem = crowded(9);
    const { chosen } = solveFlow(problem);
    const submission = Int32Array.from(chosen, (place) => Math.floor(place / 9));
    const reviewer = Int32Array.from(chosen, (place) => problem.pairs.reviewer[place]!);
    const { total, short, ...after } = improve(problem, { submission, reviewer }, 60, 4, near(3_000), () => false);
    const scores = new Float64Array(9);
    after.submission.forEach((p, slot) => (scores[p]! += problem.pairs.affinity[p * 9 + after.reviewer[slot]!]!));
    expect(total).toBe(scores.reduce((a, b) => a + b, 0));
    expect(short === 0).toBe(worstOf(scores) >= 60);
  });

  it('finds the same for the same seed, and stops when the time is over', () => {
    const problem = crowded(9);
    const flow = solveFlow(problem);
    expect(search(problem, flow, 40, limits, STEPS)).toEqual(search(problem, flow, 40, limits, STEPS));
    expect(search(problem, flow, 40, { ...limits, secondsLeft: () => 0 }, STEPS)).toBeUndefined();
  });

  it('is not for organisations beside seats', () => {
    const both = { ...crowded(4), categories: { names: ['a'], least: [0], of: [[], [], [], []] }, organisations: { names: ['x'], most: 1, of: Int32Array.of(-1, -1, -1, -1) } };
    expect(search(both, solveFlow(both), 0, limits, STEPS)).toBeUndefined();
  });
});

describe('branching', () => {
  it('leaves what is too wide to others, and proves nothing when the time is over', () => {
    const wide = crowded(9);
    const first = solveFlow(wide);
    expect(scoresOf(wide, first.chosen).filter((score) => score < 130).length).toBeGreaterThan(3);
    expect(branch(wide, first, atLeast(130), () => false)).toBeUndefined();
    const narrow = problemOf({ affinity: [[9, 8, 1], [9, 8, 1]], quorum: [1, 1], loadMax: [1, 1, 1] });
    const flow = solveFlow(narrow);
    expect(branch(narrow, flow, atLeast(9), () => true)).toEqual({ chosen: undefined, bound: 17, proved: false });
    expect(branch(narrow, flow, atLeast(9), () => false)).toEqual({ chosen: undefined, bound: -Infinity, proved: true });
    expect(branch(narrow, flow, atLeast(8), () => false)).toMatchObject({ bound: 17, proved: true });
  });
});
