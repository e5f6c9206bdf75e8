import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { proportionDifference, scoreInterval } from './index.ts';

describe('the interval of a proportion', () => {
  it('is that of published examples', () => {
    // Newcombe 1998, Statistics in Medicine 17(8):857-872, table I, method 3
    const { lower, upper } = scoreInterval(81, 263);
    expect([lower, upper].map((end) => Number(end.toFixed(4)))).toEqual([0.2553, 0.3662]);
    expect([scoreInterval(0, 20), scoreInterval(1, 29)].map((one) => [one.lower, one.upper].map((end) => Number(end.toFixed(4))))).toEqual([[0, 0.1611], [0.0061, 0.1718]]);
  });

  it('holds the proportion, within 0 and 1, and narrows with more', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, share) => {
      const count = Math.floor(share * of);
      const { lower, upper } = scoreInterval(count, of);
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(upper).toBeLessThanOrEqual(1);
      expect(lower).toBeLessThanOrEqual(count / of + 1e-12);
      expect(upper).toBeGreaterThanOrEqual(count / of - 1e-12);
      const more = scoreInterval(count * 4, of * 4);
      expect(more.upper - more.lower).toBeLessThanOrEqual(upper - lower + 1e-12);
    }));
  });

  it('is none of what is no proportion', () => {
    for (const [count, of] of [[1, 0], [-1, 5], [6, 5], [Number.NaN, 5]] as const) expect(() => scoreInterval(count, of)).toThrow(RangeError);
  });
});

describe('the difference of two proportions', () => {
  it('is that of published examples', () => {
    // Newcombe 1998, Statistics in Medicine 17(8):873-890, table II, method 10
    const rounded = (...of: Parameters<typeof proportionDifference>) => {
      const { value, lower, upper } = proportionDifference(...of);
      return [value, lower, upper].map((one) => Number(one.toFixed(4)));
    };
    expect(rounded({ count: 56, of: 70 }, { count: 48, of: 80 })).toEqual([0.2, 0.0524, 0.3339]);
    expect(rounded({ count: 9, of: 10 }, { count: 3, of: 10 })).toEqual([0.6, 0.1705, 0.809]);
  });

  it('turns round with its sides', () => {
    const [one, other] = [{ count: 3, of: 40 }, { count: 9, of: 50 }];
    const [there, back] = [proportionDifference(one, other), proportionDifference(other, one)];
    expect(there.lower).toBeCloseTo(-back.upper, 12);
  });
});
