import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { baselineChart, xmrChart, type Series } from './index.ts';

const SCREENED = { screened: true };
const series = (values: (number | null)[], more: Partial<Series> = {}): Series => ({
  points: values.map((value, at) => ({ period: `m${at}`, value })),
  improvementDirection: 'increase', target: null, rebaseAtIndex: [], fixLimitsAfterPoints: null, ...more,
});
const STEADY = [80, 82, 80, 82, 80, 82, 80, 82, 80, 82, 80, 82];

describe('a chart with a baseline', () => {
  it('has the limits of the months before, drawn apart, and judges those after by them', () => {
    const chart = baselineChart(series([...STEADY, 81, 95]), 12, SCREENED);
    const [alone] = xmrChart(series(STEADY), SCREENED).segments;
    expect(chart.segments).toEqual([alone, { ...alone, fromIndex: 12, toIndex: 13 }]);
    expect(chart.points.slice(12).map(({ rule, colour }) => [rule, colour])).toEqual([[null, 'common-cause'], ['outside-limits', 'improvement']]);
    expect([chart.latestVariation, chart.latestRule]).toEqual(['improvement', 'outside-limits']);
  });

  it('takes no run of points from before into after', () => {
    const falling = [84, 80, 84, 80, 84, 80, 81.9, 81.8, 81.7, 81.6, 81.5, 81.4];
    const low = baselineChart(series([...falling, 81.3]), 12, SCREENED);
    expect(low.points.at(-1)!.rule).toBeNull();
    expect(xmrChart(series([...falling, 81.3]), SCREENED).points.at(-1)!.rule).not.toBeNull();
  });

  it('begins anew with a rebase after it, on months of its own; one within it or at its end begins nothing', () => {
    const values = [...STEADY, ...STEADY.map((value) => value + 10)];
    const chart = baselineChart(series([...values, 90, 92], { rebaseAtIndex: [3, 12, 20] }), 12, SCREENED);
    expect(chart.segments.map(({ fromIndex, toIndex, n }) => [fromIndex, toIndex, n])).toEqual([[0, 11, 12], [12, 19, 12], [20, 25, 6]]);
    expect(chart.segments[2]!.mean).toBeCloseTo(91);
    expect(chart.segments[2]!.droppedMovingRangeAt.every((at) => at >= 20)).toBe(true);
  });

  it('without a baseline, or without a month after it, is the chart of what there is', () => {
    expect(baselineChart(series(STEADY), 0, SCREENED)).toEqual(xmrChart(series(STEADY), SCREENED));
    expect(baselineChart(series(STEADY), 12, SCREENED)).toEqual(xmrChart(series(STEADY), SCREENED));
    expect(baselineChart(series([]), 0, SCREENED)).toMatchObject({ segments: [], latestVariation: null });
    for (const before of [-1, 1.5]) expect(() => baselineChart(series(STEADY), before, SCREENED)).toThrow(RangeError);
  });

  it('never lets a month after move a limit, whatever it is', () => {
    const value = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null });
    fc.assert(fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), fc.array(value, { minLength: 1, maxLength: 20 }), fc.array(value, { minLength: 1, maxLength: 20 }), (before, after, other) => {
      const limits = (since: (number | null)[]) => baselineChart(series([...before, ...since]), before.length, SCREENED).segments.map(({ mean, lower, upper, n }) => [mean, lower, upper, n]);
      expect(limits(after)).toEqual(limits(other));
      expect(limits(after)[0]).toEqual(limits(after)[1]);
    }));
  });
});
