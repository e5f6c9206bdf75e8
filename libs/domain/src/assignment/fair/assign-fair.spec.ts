import { describe, expect, it } from '@jest/globals';
import { allByTrial, smallProblems } from '@waymark/testing/assignment';
import { describeShared } from '@waymark/testing/vectors';
import fc from 'fast-check';
import { assignTotal } from '../assign.ts';
import { problemFromInstance } from '../instance/problem-from-instance.ts';
import { readInstance } from '../instance/read-instance.ts';
import { problemOf } from '../problem-of.ts';
import { scoresOfPairs, worstOf } from '../scores.ts';
import { assignFair } from './assign-fair.ts';

const limits = { secondsLeft: () => Infinity, seed: 1 };

describe('the fair assignment', () => {
  it('has the highest worst score of all assignments, and the largest total among those that reach it', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblems({ both: true }), async (problem) => {
        const all = allByTrial(problem).map(({ total, assignment }) => ({ total, worst: worstOf(scoresOfPairs(problem, assignment)) }));
        const answer = await assignFair(problem, limits);
        if (all.length === 0) return expect(answer.status).toBe('infeasible');
        const worst = Math.max(...all.map((each) => each.worst));
        const total = Math.max(...all.filter((each) => each.worst === worst).map((each) => each.total));
        // a floor that is known to be the highest of a looser problem is only where the search begins
        for (const atMost of [worst, worst + 3]) expect(await assignFair(problem, limits, atMost)).toMatchObject({ status: 'optimal', worst, total });
        return expect(answer).toMatchObject({ status: 'optimal', worst, total, bound: { worst, total }, certificate: { violated: 0 } });
      }),
      { numRuns: 80 },
    );
  });

  it('has them by flows alone too, where there are no organisations beside seats', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblems({ organisationsOrCategories: true }), async (problem) => {
        const all = allByTrial(problem).map(({ total, assignment }) => ({ total, worst: worstOf(scoresOfPairs(problem, assignment)) }));
        const answer = await assignFair(problem, limits);
        if (all.length === 0) return expect(answer.status).toBe('infeasible');
        const worst = Math.max(...all.map((each) => each.worst));
        const total = Math.max(...all.filter((each) => each.worst === worst).map((each) => each.total));
        return expect(answer).toMatchObject({ status: 'optimal', worst, total, bound: { worst, total }, certificate: { dualObjective: total, violated: 0 } });
      }),
      { numRuns: 200 },
    );
  });

  it('does not reach a floor by too many of one organisation', async () => {
    const problem = {
      ...problemOf({ affinity: [[null, 0, null, 1], [null, 1, 0, null]], quorum: [2, 1], loadMax: [1, 2, 0, 1] }),
      locked: [{ submission: 0, reviewer: 0, affinity: 0 }],
      categories: { names: ['a'], least: [1], of: [[], [0], [], [0]] },
      organisations: { names: ['x', 'y'], most: 1, of: Int32Array.from([0, 1, 0, 0]) },
    };
    expect(await assignFair(problem, limits)).toMatchObject({ status: 'optimal', total: 1, worst: 0, certificate: { violated: 0 } });
  });
});

describe.each(['midl-up', 'preflib3'])('%s', (name) => {
  describeShared('the instance', `data/assignment/${name}.json`, (read) => {
    describeShared('and what is expected of it', 'data/assignment/expected.json', (expectedOf) => {
      it('gets the highest worst score and the largest total at it', async () => {
        const { maxMinPaper, optimumAtMaxMin } = expectedOf()[name];
        expect(await assignFair(problemFromInstance(readInstance(read())), limits)).toMatchObject({ status: 'optimal', worst: maxMinPaper, total: optimumAtMaxMin, certificate: { violated: 0 } });
      });
    });
  });
});

describeShared('midl-lo-up', 'data/assignment/midl-lo-up.json', (read) => {
  describeShared('and what is expected of it', 'data/assignment/expected.json', (expectedOf) => {
    it('has an assignment that leaves nobody far behind before the search has found anything', async () => {
      const { maxMinPaper } = expectedOf()['midl-lo-up'];
      const problem = problemFromInstance(readInstance(read()));
      // looks at the clock stand for time: it is over after ten flows, long before the search has found anything
      let flow = 0;
      await assignTotal(problem, { secondsLeft: () => ((flow += 1), 1), seed: 1 });
      let looks = 0;
      const answer = await assignFair(problem, { secondsLeft: () => ((looks += 1) < 10 * flow ? 1 : 0), seed: 1 });
      expect(answer).toMatchObject({ status: 'feasible', worst: maxMinPaper, bound: { worst: maxMinPaper }, certificate: { violated: 0 } });
    });

    it('gets the highest worst score by a search, with a total near the largest, and says what is not proved', async () => {
      const { maxMinPaper, optimumAtMaxMin } = expectedOf()['midl-lo-up'];
      // looks at the clock stand for time, so that it is over towards the end of the search on any machine
      let looks = 0;
      const answer = await assignFair(problemFromInstance(readInstance(read())), { secondsLeft: () => ((looks += 1) < 260 ? 1 : 0), seed: 1 });
      expect(answer).toMatchObject({ status: 'feasible', worst: maxMinPaper, certificate: { violated: 0 } });
      expect('assignment' in answer && answer.total).toBeGreaterThanOrEqual(139.2e9);
      expect('assignment' in answer && answer.bound.total).toBeGreaterThanOrEqual(optimumAtMaxMin);
    });
  });
});
