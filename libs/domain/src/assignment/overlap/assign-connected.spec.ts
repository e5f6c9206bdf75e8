import { describe, expect, it } from '@jest/globals';
import { allByTrial, smallProblems } from '@waymark/testing/assignment';
import fc from 'fast-check';
import { problemOf } from '../problem-of.ts';
import { assignConnected } from './assign-connected.ts';
import { componentsOf } from './components.ts';

const limits = { secondsLeft: () => Infinity, seed: 1 };

describe('the parts of an assignment', () => {
  it('hang together by shared reviewers, along chains of any length', () => {
    expect(componentsOf(4, [[0, 0], [1, 0], [1, 1], [2, 1], [3, 2]])).toEqual([
      { submissions: [0, 1, 2], reviewers: [0, 1] },
      { submissions: [3], reviewers: [2] },
    ]);
    expect(componentsOf(2, [])).toEqual([{ submissions: [0], reviewers: [] }, { submissions: [1], reviewers: [] }]);
    expect(componentsOf(0, [])).toEqual([]);
  });

  it('share nobody, and two in one part are linked step by step', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 12 }), (assignment) => {
        const parts = componentsOf(6, assignment);
        expect(parts.flatMap(({ submissions }) => submissions).sort()).toEqual([0, 1, 2, 3, 4, 5]);
        for (const [p, r] of assignment) expect(parts.filter(({ submissions, reviewers }) => submissions.includes(p) || reviewers.includes(r))).toHaveLength(1);
        for (const { submissions } of parts) {
          const reached = new Set([submissions[0]!]);
          for (let before = 0; before < reached.size; ) {
            before = reached.size;
            const people = assignment.filter(([p]) => reached.has(p)).map(([, r]) => r);
            for (const [p, r] of assignment) if (people.includes(r)) reached.add(p);
          }
          expect([...reached].sort()).toEqual(submissions);
        }
      }),
    );
  });
});

describe('overlap for calibration', () => {
  it.each([[{ organisationsOrCategories: true }, 45], [{ both: true }, 20]])('has the largest total of all connected assignments, or says what stays apart where there is none (%#)', async (kind, numRuns) => {
    const seen = { joined: 0, apart: 0 };
    await fc.assert(
      fc.asyncProperty(smallProblems(kind), async (problem) => {
        const all = allByTrial(problem);
        const answer = await assignConnected(problem, limits);
        if (!('assignment' in answer)) return expect([answer.status, all.length]).toEqual(['infeasible', 0]);
        const connected = all.filter(({ assignment }) => componentsOf(problem.quorum.length, assignment).length === 1);
        expect(answer.certificate.violated).toBe(0);
        expect(answer.components).toEqual(componentsOf(problem.quorum.length, answer.assignment));
        if (connected.length === 0) {
          seen.apart += 1;
          expect(answer.status).toBe('feasible');
          // every part that is left says why
          return expect(answer.apart.map(({ submissions }) => submissions)).toEqual(answer.components.map(({ submissions }) => submissions));
        }
        if (answer.total < Math.max(...all.map(({ total }) => total))) seen.joined += 1;
        const best = Math.max(...connected.map(({ total }) => total));
        return expect(answer).toMatchObject({ status: 'optimal', total: best, bound: { total: best }, components: [{}], apart: [] });
      }),
      { numRuns, seed: 11 },
    );
    if (numRuns > 40) expect(Math.min(seen.apart, seen.joined)).toBeGreaterThan(0);
  });

  const blocks = [[9, 9, 1, 1], [9, 9, 1, 1], [1, 1, 9, 9], [1, 1, 9, 9]];

  it('joins two groups that keep to their own by the cheapest exchange', async () => {
    const problem = problemOf({ affinity: blocks, quorum: [2, 2, 2, 2], loadMax: [2, 2, 2, 2] });
    expect(await assignConnected(problem, limits)).toMatchObject({ status: 'optimal', total: 56, components: [{ submissions: [0, 1, 2, 3], reviewers: [0, 1, 2, 3] }], apart: [] });
  });

  it('says why parts stay apart: conflicts, loads, or too few joints', async () => {
    const whys = async (problem: Parameters<typeof problemOf>[0]) => {
      const answer = await assignConnected(problemOf(problem), limits);
      return 'apart' in answer && answer.apart.map(({ why }) => why);
    };
    const barred = blocks.map((row) => row.map((value) => (value === 1 ? null : value)));
    const conflicts = 'nobody may review both these and others: conflicts and forbidden pairs stand between them';
    expect(await whys({ affinity: barred, quorum: [2, 2, 2, 2], loadMax: [2, 2, 2, 2] })).toEqual([conflicts, conflicts]);
    const loads = 'of the 4 reviewers who may review both these and others each takes at most 1';
    expect(await whys({ affinity: [[5, 4, 3, 2], [5, 4, 3, 2]], quorum: [2, 2], loadMax: [1, 1, 1, 1] })).toEqual([loads, loads]);
    const joints = '3 places among at least 2 reviewers make 1 joint, 2 needed for 3 submissions';
    expect(await whys({ affinity: [[5, 4], [5, 4], [5, 4]], quorum: [1, 1, 1], loadMax: [2, 2] })).toEqual([joints, joints]);
    // one more for one of them joins all
    expect(await whys({ affinity: [[5, 4], [5, 4], [5, 4]], quorum: [1, 1, 1], loadMax: [3, 2] })).toEqual([]);
  });

  it('gives what it has when the time is over, and says what hangs together', async () => {
    const problem = problemOf({ affinity: blocks, quorum: [2, 2, 2, 2], loadMax: [2, 2, 2, 2] });
    expect(await assignConnected(problem, { secondsLeft: () => 0, seed: 1 })).toMatchObject({ status: 'feasible', total: 72, components: [{}, {}], apart: [] });
  });
});
