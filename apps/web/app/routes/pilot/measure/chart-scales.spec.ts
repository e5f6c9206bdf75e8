import { describe, expect, it } from '@jest/globals';
import { measureVerdict } from '@waymark/domain/pilot';
import { apart, isNamed, scalesOf, WIDE } from './chart-scales.ts';

const view = (values: (number | null)[], target: number) => {
  const points = values.map((value, index) => ({ period: `2027-${String(index + 1).padStart(2, '0')}-01`, value }));
  const measure = { direction: 'decrease', target };
  return { points, chart: measureVerdict({ name: 'Waits', unit: 'days', direction: 'decrease', target, per: 1, rebases: [] }, points).chart, measure } as Parameters<typeof scalesOf>[0];
};

describe('the scales of a chart', () => {
  it('hold every reading, the limits and the target inside the drawing', () => {
    const { y } = scalesOf(view([10, 12, 11, 30, 12], 2), WIDE);
    for (const value of [10, 30, 2]) {
      expect(y(value)).toBeGreaterThanOrEqual(WIDE.margin.top);
      expect(y(value)).toBeLessThanOrEqual(WIDE.height - WIDE.margin.bottom);
    }
  });

  it('have a height where everything is the same', () => {
    const { y, ticks } = scalesOf(view([5, 5, 5], 5), WIDE);
    expect(Number.isFinite(y(5))).toBe(true);
    expect(ticks.length).toBeGreaterThan(1);
  });
});

describe('names along the axis', () => {
  it('are as many as have room', () => {
    const named = (count: number) => Array.from({ length: count }, (_, index) => isNamed(index, count, 10)).filter(Boolean).length;
    expect([named(6), named(10), named(11), named(24)]).toEqual([6, 10, 6, 8]);
  });
});

describe('labels', () => {
  it('move apart where they would lie over each other, in their order from the top', () => {
    expect(apart([{ y: 102 }, { y: 100 }, { y: 200 }], 15).map(({ y }) => y)).toEqual([100, 115, 200]);
  });
});
