import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { oneWeightOff } from './index.ts';

describe('one weight off by a quarter', () => {
  it('is worked out by hand', () => {
    // 60 and 40: 60 alone at 45 gives 45 of 85, at 75 gives 75 of 115; 40 alone at 50 gives 60 of 110, at 30 gives 60 of 90
    const [low, high] = oneWeightOff({ x: 60, y: 40 }, { x: 1, y: 0 })!;
    expect(low).toBeCloseTo((100 * 45) / 85, 9);
    expect(high).toBeCloseTo((100 * 60) / 90, 9);
  });

  it('is the score itself where all values are the same, where one criterion alone has a value, and where no weight may move', () => {
    expect(oneWeightOff({ x: 60, y: 40 }, { x: 0.5, y: 0.5 })).toEqual([50, 50]);
    expect(oneWeightOff({ x: 60, y: 40 }, { x: 0.75, y: null })).toEqual([75, 75]);
    expect(oneWeightOff({ x: 60, y: 40 }, { x: 1, y: 0 }, 0)).toEqual([60, 60]);
  });

  it('is nothing without a value of weight', () => {
    expect([oneWeightOff({}, { x: 1 }), oneWeightOff({ x: 60 }, {}), oneWeightOff({ x: 60 }, { x: null }), oneWeightOff({ x: 0 }, { x: 1 })]).toEqual([null, null, null, null]);
  });

  it('holds the score, and that of any one weight in between', () =>
    fc.assert(
      fc.property(fc.array(fc.record({ weight: fc.integer({ min: 1, max: 30 }), value: fc.constantFrom(0, 0.1, 0.25, 0.5, 0.8, 1) }), { minLength: 1, maxLength: 8 }), fc.nat(), fc.double({ min: 0.75, max: 1.25, noNaN: true }), (rows, chosen, factor) => {
        const of = (part: (row: (typeof rows)[number]) => number) => Object.fromEntries(rows.map((row, at) => [`c${at}`, part(row)]));
        const [low, high] = oneWeightOff(of(({ weight }) => weight), of(({ value }) => value))!;
        const moved = rows.map(({ weight, value }, at) => ({ value, weight: weight * (at === chosen % rows.length ? factor : 1) }));
        const score = (100 * moved.reduce((sum, { weight, value }) => sum + weight * value, 0)) / moved.reduce((sum, { weight }) => sum + weight, 0);
        expect(score).toBeGreaterThanOrEqual(low - 1e-9);
        expect(score).toBeLessThanOrEqual(high + 1e-9);
      }),
    ));
});
