import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { percentile } from './percentile.ts';
import { kendall, sharedRanks, spearman } from './rank-correlation.ts';

const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), { minLength: 2, maxLength: 12 });

describe('rank correlations', () => {
  it('share the mean place among equals, 1 for the highest', () => expect(sharedRanks([3, 9, 3, 1])).toEqual([2.5, 1, 2.5, 4]));

  it('are, of untied lists, as the short formulas say', () => {
    const [one, other] = [
      [1, 2, 3, 4, 5],
      [2, 1, 4, 3, 5],
    ];
    expect(spearman(one, other)).toBeCloseTo(1 - (6 * 4) / (5 * 24), 12);
    expect(kendall(one, other)).toBeCloseTo((8 - 2) / 10, 12);
  });

  it('are null where nothing varies', () => {
    expect(spearman([1, 1], [1, 2])).toBeNull();
    expect(kendall([1, 1], [1, 2])).toBeNull();
    expect([spearman([], []), kendall([3], [4])]).toEqual([null, null]);
  });

  it('lie from -1 to 1, do not mind which list comes first, and turn with one of them', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(spearman, kendall), (both, correlation) => {
        const [one, other] = [both.map(([a]) => a), both.map(([, b]) => b)];
        const value = correlation(one, other);
        fc.pre(value !== null);
        expect(Math.abs(value!)).toBeLessThanOrEqual(1 + 1e-12);
        expect(correlation(other, one)).toBeCloseTo(value!, 12);
        expect(correlation(one, other.map((each) => -each))).toBeCloseTo(-value!, 12);
        expect(correlation(one, one)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('percentile', () => {
  it.each([
    [[5], 0.3, 5],
    [[1, 2], 0.5, 1.5],
    [[1, 2, 3, 4, 5], 0, 1],
    [[1, 2, 3, 4, 5], 1, 5],
    [[1, 2, 3, 4, 5], 0.1, 1.4],
  ])('of %j at %d is %d', (sorted, at, expected) => expect(percentile(sorted, at)).toBeCloseTo(expected, 12));
});
