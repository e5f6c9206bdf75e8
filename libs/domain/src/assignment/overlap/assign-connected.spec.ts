import { describe, expect, it } from '@jest/globals';
import { allByTrial, smallProblems } from '@waymark/testing/assignment';
import fc from 'fast-check';
import { problemOf } from '../problem-of.ts';
import { type Pair } from '../problem.ts';
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
  it.each([[{ organisationsOrCategories: true }, 90], [{ both: true }, 40]])('has the fewest parts of all assignments and the largest total of those, and says truly why a part is left (%#)', async (kind, numRuns) => {
    const seen = { joined: 0, apart: 0, fewer: 0 };
    await fc.assert(
      fc.asyncProperty(smallProblems(kind), async (problem) => {
        const all = allByTrial(problem);
        const answer = await assignConnected(problem, limits);
        if (!('assignment' in answer)) return expect([answer.status, all.length]).toEqual(['infeasible', 0]);
        const countOf = (assignment: readonly Pair[]): number => componentsOf(problem.quorum.length, assignment).length;
        const fewest = Math.min(...all.map(({ assignment }) => countOf(assignment)));
        const best = Math.max(...all.filter(({ assignment }) => countOf(assignment) === fewest).map(({ total }) => total));
        expect(answer).toMatchObject({ status: 'optimal', total: best, bound: { total: best }, certificate: { violated: 0 } });
        expect(answer.components).toEqual(componentsOf(problem.quorum.length, answer.assignment));
        expect(answer.components).toHaveLength(fewest);
        if (answer.total < Math.max(...all.map(({ total }) => total))) seen[fewest === 1 ? 'joined' : 'fewer'] += 1;
        if (fewest === 1) return expect(answer.apart).toEqual([]);
        seen.apart += 1;
        // every part that is left says why, and whether anything would join it to another
        expect(answer.apart.map(({ submissions }) => submissions)).toEqual(answer.components.map(({ submissions }) => submissions));
        for (const { submissions, why } of answer.apart) {
          const joinsIt = (assignment: readonly Pair[]): boolean => assignment.some(([p, r]) => submissions.includes(p) && assignment.some(([other, too]) => too === r && !submissions.includes(other)));
          if (/ joints?, /u.test(why)) continue;
          expect([why, all.some(({ assignment }) => joinsIt(assignment))]).toEqual([why, why.startsWith('these can be joined')]);
        }
        return undefined;
      }),
      { numRuns, seed: 11 },
    );
    if (numRuns > 40) expect(Math.min(seen.apart, seen.joined, seen.fewer)).toBeGreaterThan(0);
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
    const loads = 'nobody who may review both these and others has room for both';
    expect(await whys({ affinity: [[5, 4, 3, 2], [5, 4, 3, 2]], quorum: [2, 2], loadMax: [1, 1, 1, 1] })).toEqual([loads, loads]);
    const joints = '3 places among at least 2 reviewers make 1 joint, 2 needed for 3 submissions';
    expect(await whys({ affinity: [[5, 4], [5, 4], [5, 4]], quorum: [1, 1, 1], loadMax: [2, 2] })).toEqual([joints, joints]);
    // one more for one of them joins all
    expect(await whys({ affinity: [[5, 4], [5, 4], [5, 4]], quorum: [1, 1, 1], loadMax: [3, 2] })).toEqual([]);
  });

  it('leaves as few parts as there can be, and says of each whether anything would join it', async () => {
    const affinity = [[4, 8, 1, 3], [8, null, 9, 6], [0, 8, null, null], [4, 4, null, 2]];
    const few = await assignConnected(problemOf({ affinity, quorum: [1, 1, 1, 1], loadMax: [3, 1, 1, 2] }), limits);
    expect(few).toMatchObject({ status: 'optimal', total: 24, components: [{ submissions: [0, 1, 3] }, { submissions: [2] }] });
    expect('apart' in few && few.apart[0]?.why).toBe('4 places among at least 2 reviewers make 2 joints, 3 needed for 4 submissions');
    // the second can go with the first or the third, not with both; the last three are by themselves
    const n = null;
    const either = await assignConnected(problemOf({ affinity: [[5, n, n, n], [4, 3, n, n], [n, 5, n, n], [n, n, 1, 1], [n, n, 1, 1], [n, n, 1, 1]], quorum: [1, 1, 1, 2, 2, 2], loadMax: [2, 2, 3, 3] }), limits);
    const why = 'these can be joined to others, but others then fall apart: no assignment has fewer than 3 parts';
    expect(either).toMatchObject({
      status: 'optimal',
      total: 20,
      apart: [{ submissions: [0, 1], why }, { submissions: [2], why }, { submissions: [3, 4, 5], why: 'nobody may review both these and others: conflicts and forbidden pairs stand between them' }],
    });
  });

  it('gives what it has when the time is over, and says what hangs together', async () => {
    const problem = problemOf({ affinity: blocks, quorum: [2, 2, 2, 2], loadMax: [2, 2, 2, 2] });
    expect(await assignConnected(problem, { secondsLeft: () => 0, seed: 1 })).toMatchObject({ status: 'feasible', total: 72, components: [{}, {}], apart: [] });
  });
});
