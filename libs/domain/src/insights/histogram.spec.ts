import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { medianOf, percentileOf, sizeOf, type Histogram } from './index.ts';

const counted = (values: readonly number[]): Histogram => [...new Set(values)].map((value) => [value, values.filter((one) => one === value).length]);
const days = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 });

describe('days from counters', () => {
  it('are none of nothing, and not 0', () => {
    expect([medianOf([]), percentileOf([], 90), sizeOf([])]).toEqual([null, null, 0]);
  });

  it.each<[string, Histogram, number, number]>([
    ['of one', [[7, 1]], 7, 7],
    ['of two: the mean of the middle', [[4, 1], [9, 1]], 6.5, 9],
    ['of ties', [[3, 5]], 3, 3],
    ['of ten: the ninth is the 90th percentile', [[1, 8], [20, 1], [99, 1]], 1, 20],
    ['in any order', [[9, 1], [1, 1], [5, 1]], 5, 9],
    ['of 0 days', [[0, 2], [1, 1]], 0, 1],
  ])('%s', (_what, histogram, median, ninetieth) => {
    expect([medianOf(histogram), percentileOf(histogram, 90)]).toEqual([median, ninetieth]);
  });

  it('equal those of the sorted list', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 100 }), (values, percent) => {
        const sorted = [...values].sort((a, b) => a - b);
        const half = sorted.length / 2;
        const middle = Number.isInteger(half) ? (sorted[half - 1]! + sorted[half]!) / 2 : sorted[Math.floor(half)]!;
        expect(medianOf(counted(values))).toBe(middle);
        expect(percentileOf(counted(values), percent)).toBe(sorted[Math.ceil((values.length * percent) / 100) - 1]);
      }),
    );
  });
});
