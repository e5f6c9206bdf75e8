import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assignTotal } from './assign.ts';
import { problemOf } from './problem-of.ts';
import { leastTotal } from './scores.ts';

it('no assignment has a smaller total than is proved from below, whatever is forbidden, locked and taken', async () => {
  let found = 0;
  const rows = fc.array(fc.array(fc.option(fc.integer({ min: -9, max: 9 }), { freq: 6 }), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 3 }), fc.boolean(), async (affinity, load, keeps) => {
      const locked = keeps && affinity[0]![0] !== null ? [{ submission: 0, reviewer: 0, affinity: affinity[0]![0]! }] : [];
      const open = affinity.map((row, p) => row.map((value, r) => (locked.length > 0 && p === 0 && r === 0 ? null : value)));
      const posed = (sign: 1 | -1) => ({ ...problemOf({ affinity: open.map((row) => row.map((value) => (value === null ? null : sign * value))), quorum: affinity.map(() => 2), loadMax: [load, load, load, load] }), locked: locked.map((pair) => ({ ...pair, affinity: sign * pair.affinity })) });
      // the smallest total is the largest of the opposite
      const smallest = await assignTotal(posed(-1), { secondsLeft: () => Infinity, seed: 1 });
      if (!('total' in smallest)) return;
      found += 1;
      expect(leastTotal(posed(1))).toBeLessThanOrEqual(-smallest.total);
      expect(leastTotal({ ...posed(1), balance: 3 })).toBe(-Infinity);
    }),
  );
  expect(found).toBeGreaterThan(20);
});
