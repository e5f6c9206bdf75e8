import { describe, expect, it } from '@jest/globals';
import { allByTrial, smallProblems } from '@waymark/testing/assignment';
import { vectors } from '@waymark/testing/vectors';
import fc from 'fast-check';
import { assignTotal } from '../assign.ts';
import { problemFromInstance } from '../instance/problem-from-instance.ts';
import { readInstance } from '../instance/read-instance.ts';
import { type Problem } from '../problem.ts';
import { repair } from './repair.ts';

const limits = { secondsLeft: () => Infinity, seed: 1 };

describe('repair', () => {
  it('is the best of all assignments that hold every pair but the declined one, or says that there is none', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblems({ both: true }), fc.nat(), async ({ locked: _, ...problem }: Problem, which) => {
        const before = await assignTotal(problem, limits);
        if (before.status !== 'optimal') return;
        const declined = before.assignment[which % before.assignment.length]!;
        const stays = before.assignment.filter((pair) => pair !== declined).map(String);
        const possible = allByTrial(problem).filter(({ assignment }) => stays.every((pair) => assignment.map(String).includes(pair)) && !assignment.map(String).includes(String(declined)));
        const after = await repair(problem, before.assignment, [declined], limits);
        if (possible.length === 0) return expect(after.status).toBe('infeasible');
        return expect(after).toMatchObject({ status: 'optimal', total: Math.max(...possible.map(({ total }) => total)), certificate: { violated: 0 } });
      }),
      { numRuns: 150 },
    );
  });

  it('of nothing declined changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblems({ organisationsOrCategories: true }), async ({ locked: _, ...problem }: Problem) => {
        const before = await assignTotal(problem, limits);
        if (before.status === 'optimal') expect(await repair(problem, before.assignment, [], limits)).toMatchObject({ total: before.total, assignment: before.assignment, added: [] });
      }),
      { numRuns: 50 },
    );
  });

  it('of a baseline that breaks something counts no locked pair that stays as broken', async () => {
    const instance = readInstance({ quorum: [1, 1], loadMax: [2, 2, 2], affinity: [[1, 2, 3], [3, 2, 1]], lockedPairs: [[0, 1]], forbiddenPairs: [[1, 0]] });
    const agreed: [number, number][] = [[0, 1], [1, 0]];
    expect(await repair(problemFromInstance(instance), agreed, [[1, 0]], limits)).toMatchObject({ status: 'optimal', assignment: [[0, 1], [1, 1]], certificate: { violated: 0 } });
    // one that was withdrawn itself is not missing
    expect(await repair(problemFromInstance(instance), agreed, [[0, 1], [1, 0]], limits)).toMatchObject({ status: 'optimal', assignment: [[0, 2], [1, 1]], certificate: { violated: 0 } });
  });
});

describe.each(['health-s', 'health-m'])('%s after its declines', (name) => {
  it('gets the locked and the free optimum', async () => {
    const instance = readInstance(vectors(`assignment/${name}.json`));
    const { baselineAssignment, declines } = instance;
    const expected = vectors('assignment/expected.json')[name];
    const locked = await repair(problemFromInstance(instance), baselineAssignment, declines, limits);
    expect(locked).toMatchObject({ status: 'optimal', total: expected.afterDeclines_lockedOptimum, certificate: { violated: 0 } });
    const free = await assignTotal(problemFromInstance(instance, { forbidden: declines }), limits);
    expect(free).toMatchObject({ status: 'optimal', total: expected.afterDeclines_freeOptimum });
  });
});
