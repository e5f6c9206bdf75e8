import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { disclosedCounts } from './disclosed-counts.ts';

describe('counts as others may read them', () => {
  it.each<[string, number[], (number | null)[]]>([
    ['nothing', [], []],
    ['0 and the edge above a small count', [0, 8, 12, 13], [0, 10, 10, 15]],
    ['one small count, with the smallest of the others', [7, 100, 40, 0], [null, 100, null, 0]],
    ['two that are small, and together more than one', [3, 5, 40], [null, null, 40]],
    ['two that are small together too, with another', [1, 1, 8, 60], [null, null, null, 60]],
    ['one small count and nothing else: all', [4, 0, 0], [null, null, null]],
    ['two of 1 and nothing else: all', [1, 1, 0], [null, null, null]],
    ['of equal ones the first', [5, 20, 20], [null, null, 20]],
    ['two groups', [5, 100], [null, null]],
    ['no person at all', [0, 0], [0, 0]],
  ])('%s', (_, counts, shown) => {
    expect(disclosedCounts(counts)).toEqual(shown);
  });

  /** Most counts of groups stand near where something is hidden. */
  const counts = fc.array(fc.oneof(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 60 })), { minLength: 2, maxLength: 5 });

  it('shows no count from 1 to 7, and none as it is', () => {
    fc.assert(fc.property(counts, (of) => {
      for (const [at, shown] of disclosedCounts(of).entries()) {
        if (shown === null) continue;
        expect(shown % 5).toBe(0);
        expect(of[at]! === 0 || of[at]! > 7).toBe(true);
        expect(Math.abs(shown - of[at]!)).toBeLessThanOrEqual(2);
      }
    }));
  });

  it('gives no hidden count away, to whoever knows the sum of all and this very rule', () => {
    fc.assert(fc.property(counts, (of) => {
      const told = disclosedCounts(of);
      const likewise = (other: number[]): boolean => other.every((count) => count >= 0) && JSON.stringify(disclosedCounts(other)) === JSON.stringify(told);
      for (const [at, shown] of told.entries()) {
        if (shown !== null) continue;
        // other counts of the same sum, of which the same is told, in which this one is another
        const others = of.flatMap((_, to) => (to === at ? [] : SHIFTS.map((by) => of.map((count, one) => count + (one === at ? by : one === to ? -by : 0)))));
        expect([of, others.some(likewise)]).toEqual([of, true]);
      }
    }), { numRuns: 2_000 });
  });

  const SHIFTS = Array.from({ length: 60 }, (_, at) => at + 1).flatMap((by) => [by, -by]);
});
