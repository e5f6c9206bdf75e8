import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mean, median } from './index.ts';

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 });

describe('mean', () => {
  it('is null of no values', () => expect(mean([])).toBeNull());
  it('is the sum over the number', () => expect(mean([1, 2, 6])).toBe(3));

  it('lies between the smallest and the largest', () => {
    fc.assert(
      fc.property(values, (all) => {
        expect(mean(all)).toBeGreaterThanOrEqual(Math.min(...all));
        expect(mean(all)).toBeLessThanOrEqual(Math.max(...all));
      }),
    );
  });
});

describe('median', () => {
  it('is null of no values', () => expect(median([])).toBeNull());
  it.each([
    [[7], 7],
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 1], 9],
  ])('of %j is %d', (all, expected) => expect(median(all)).toBe(expected));

  it('has at most half of the values on either side, whatever their order', () => {
    fc.assert(
      fc.property(values, (all) => {
        const before = [...all];
        const middle = median(all)!;
        expect(all).toEqual(before);
        expect(all.filter((value) => value < middle).length).toBeLessThanOrEqual(all.length / 2);
        expect(all.filter((value) => value > middle).length).toBeLessThanOrEqual(all.length / 2);
        expect(median([...all].reverse())).toBe(middle);
      }),
    );
  });
});
