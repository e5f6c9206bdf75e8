import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assignTotal } from '../assign.ts';
import { pairsKept } from '../pairs.ts';
import { problemOf } from '../problem-of.ts';
import { type Problem } from '../problem.ts';
import { scoresOfPairs } from '../scores.ts';
import { violations } from '../violations.ts';
import { changeTo } from './explain-pair.ts';
import { withFewestChanges } from './fewest-changes.ts';

const unhurried = { secondsLeft: () => Infinity, seed: 1 };
/** Three evaluations of one seat each, and people who fit them all alike. */
const alike = (loadMax: number[], more: Partial<Problem> = {}): Problem => ({ ...problemOf({ affinity: Array.from({ length: 3 }, () => loadMax.map(() => 5)), quorum: [1, 1, 1], loadMax }), ...more });
const BEST = [[0, 0], [1, 1], [2, 2]] as const;
/** What a solver may come upon without the first pair: everybody elsewhere. */
const ROUND = { loss: 0, instead: 1, removed: [[0, 0], [1, 1], [2, 2]], added: [[0, 1], [1, 2], [2, 0]] } as never;

it('one seat changes where somebody free fits as well, two where somebody must change places, and as many as were found where neither holds', () => {
  expect(withFewestChanges(alike([1, 1, 1, 1]), BEST, [0, 0], ROUND)).toEqual({ loss: 0, instead: 3, removed: [[0, 0]], added: [[0, 3]] });
  expect(withFewestChanges(alike([1, 1, 1]), BEST, [0, 0], ROUND)).toEqual({ loss: 0, instead: 1, removed: [[0, 0], [1, 1]], added: [[0, 1], [1, 0]] });
  // who is free sits at the same organisation as nobody may, and whoever would change places has to stay
  const barred = alike([1, 1, 1, 1], { locked: [{ submission: 1, reviewer: 1, affinity: 5 }, { submission: 2, reviewer: 2, affinity: 5 }], organisations: { names: ['x'], most: 0, of: Int32Array.from([-1, -1, -1, 0]) } });
  expect(withFewestChanges(barred, BEST, [0, 0], ROUND)).toBe(ROUND);
  const seated = alike([1, 1, 1, 1], { locked: barred.locked!, categories: { names: ['a'], least: [1], of: [[0], [0], [0], []] } });
  expect(withFewestChanges(seated, BEST, [0, 0], ROUND)).toBe(ROUND);
  const busy = { ...alike([1, 1, 1, 1]), loadMin: Int32Array.from([1, 1, 1, 0]) };
  expect(withFewestChanges(busy, BEST, [0, 0], ROUND).added).toHaveLength(2);
  expect(withFewestChanges({ ...alike([1, 1, 1, 1]), balance: 1 }, BEST, [0, 0], ROUND)).toBe(ROUND);
});

it('what changes fewer seats breaks nothing, does without the pair and loses what the best without it loses', async () => {
  const rows = fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 2 }), { freq: 8 }), { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 5 });
  let nearer = 0;
  await fc.assert(
    fc.asyncProperty(rows, async (affinity) => {
      const problem: Problem = { ...problemOf({ affinity, quorum: affinity.map(() => 2), loadMax: [2, 2, 2, 2, 2, 2] }), categories: { names: ['a'], least: [1], of: [[0], [0], [0], [], [], []] }, organisations: { names: ['x', 'y'], most: 1, of: Int32Array.from([0, 1, 0, 1, 2, -1]) } };
      const best = await assignTotal(problem, unhurried);
      if (!('assignment' in best)) return;
      for (const pair of best.assignment) {
        const other = await assignTotal({ ...problem, pairs: pairsKept(problem.pairs, (p, r) => p !== pair[0] || r !== pair[1]) }, unhurried);
        if (!('assignment' in other)) continue;
        const far = changeTo(other, best.assignment, best.total, pair[0]);
        const near = withFewestChanges(problem, best.assignment, pair, far);
        const gone = new Set(near.removed.map(String));
        const after = [...best.assignment.filter((one) => !gone.has(String(one))), ...near.added];
        expect(violations(problem, after)).toEqual([]);
        expect([after.some((one) => String(one) === String(pair)), scoresOfPairs(problem, after).reduce((a, b) => a + b, 0), near.added.find(([p]) => p === pair[0])![1]]).toEqual([false, other.total, near.instead]);
        expect(near.added.length).toBeLessThanOrEqual(far.added.length);
        if (near.added.length < far.added.length) nearer += 1;
      }
    }),
    { numRuns: 150 },
  );
  expect(nearer).toBeGreaterThan(10);
});
