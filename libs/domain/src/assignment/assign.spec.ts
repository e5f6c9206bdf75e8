import { describe, expect, it } from '@jest/globals';
import { bestByTrial, smallProblems } from '@waymark/testing/assignment';
import { vectors } from '@waymark/testing/vectors';
import fc from 'fast-check';
import { assignTotal } from './assign.ts';
import { assignFair } from './fair/assign-fair.ts';
import { problemOf } from './problem-of.ts';
import { problemFromInstance } from './instance/problem-from-instance.ts';
import { readInstance } from './instance/read-instance.ts';

const unhurried = { secondsLeft: () => Infinity, seed: 1 };

describe('assignTotal', () => {
  it('is the best of all assignments with seats and organisations together, or says that there is none', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblems({ both: true }), async (problem) => {
        const answer = await assignTotal(problem, unhurried);
        const best = bestByTrial(problem);
        if (best === undefined) expect(answer.status).toBe('infeasible');
        else expect(answer).toMatchObject({ status: 'optimal', total: best.total, bound: { total: best.total }, certificate: { violated: 0 } });
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same to the byte for the same problem', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblems({ both: true }), async (problem) => {
        expect(JSON.stringify(await assignTotal(problem, unhurried))).toBe(JSON.stringify(await assignTotal(problem, unhurried)));
      }),
      { numRuns: 20 },
    );
  });

  it('says when the time was over before there was an assignment', async () => {
    const affinity = Array.from({ length: 60 }, (_, p) => Array.from({ length: 60 }, (_, r) => (p * r * 37) % 101));
    const problem = problemOf({ affinity, quorum: Array<number>(60).fill(3), loadMax: Array<number>(60).fill(4) });
    expect(await assignTotal(problem, { secondsLeft: () => 0, seed: 1 })).toMatchObject({ status: 'out-of-time', bound: { worst: 0 } });
  });

  it('bounds both whenever the time is over, also between two looks for pairs that were left out', async () => {
    const size = 90;
    const affinity = Array.from({ length: size }, (_, p) => Array.from({ length: size }, (_, r) => ((p * 7919 + r * 104729 + p * r * 31) % 1009) - 200));
    const problem = problemOf({ affinity, quorum: Array<number>(size).fill(3), loadMin: Array<number>(size).fill(1), loadMax: Array<number>(size).fill(4) });
    const best = await assignTotal(problem, unhurried);
    if (best.status !== 'optimal') throw new Error(best.status);
    const cut = { 'out-of-time': 0, feasible: 0 };
    // looks at the clock stand for time, up to the last that the whole takes
    let all = 0;
    await assignTotal(problem, { secondsLeft: () => ((all += 1), 1), seed: 1 });
    for (let last = 0; last <= all; last += 1) {
      for (const assign of [assignTotal, assignFair]) {
        let looks = 0;
        const answer = await assign(problem, { secondsLeft: () => ((looks += 1) > last ? 0 : 1), seed: 1 });
        if (!('bound' in answer)) throw new Error(answer.status);
        if (answer.status !== 'optimal') cut[answer.status] += 1;
        expect(Number.isFinite(answer.bound.total)).toBe(true);
        if ('assignment' in answer) expect(answer.certificate.violated).toBe(0);
        if (assign === assignTotal) expect(answer.bound.total).toBeGreaterThanOrEqual(best.total);
        if (assign === assignTotal && 'certificate' in answer) expect(answer.certificate.dualObjective).toBeGreaterThanOrEqual(best.total);
      }
    }
    expect(cut['out-of-time']).toBeGreaterThan(0);
  });
});

const expected = vectors('assignment/expected.json');

describe.each(['health-s', 'health-m'])('%s', (name) => {
  it.each([
    ['optimumLoadsOnly', ['categories', 'organisations']],
    ['optimumWithCategories', ['organisations']],
    ['optimumAllConstraints', []],
  ] as const)('reaches %s, proved', async (key, ignored) => {
    const problem = problemFromInstance(readInstance(vectors(`assignment/${name}.json`)), { ignore: new Set(ignored) });
    const optimum = expected[name][key];
    expect(await assignTotal(problem, unhurried)).toMatchObject({ status: 'optimal', total: optimum, bound: { total: optimum }, certificate: { violated: 0 } });
  });
});

describe('health-infeasible', () => {
  it('is refused with its cause in words and the smallest change that would do', async () => {
    const answer = await assignTotal(problemFromInstance(readInstance(vectors('assignment/health-infeasible.json'))), unhurried);
    expect(answer).toMatchObject({
      status: 'infeasible',
      cause: { message: '6 methodologists × 5 = 30 seats, 60 needed', need: 60, have: 30, members: { category: 'methodologist' }, relaxation: { units: 30, message: 'Raise the maximum load of the 6 methodologists by 5 each, or leave 30 seats open' } },
    });
  });
});
