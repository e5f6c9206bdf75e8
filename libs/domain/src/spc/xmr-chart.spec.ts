import { describe, expect, it } from '@jest/globals';
import type { Series } from './chart.types.ts';
import { xmrChart } from './xmr-chart.ts';

const series = (values: (number | null)[], more: Partial<Series> = {}): Series => ({
  points: values.map((value, k) => ({ period: `month ${k}`, value })),
  improvementDirection: 'increase',
  target: null,
  rebaseAtIndex: [],
  fixLimitsAfterPoints: null,
  ...more,
});
const chart = (values: (number | null)[], more: Partial<Series> = {}, screened = true) =>
  xmrChart(series(values, more), { screened });
const rules = (values: (number | null)[], more: Partial<Series> = {}) =>
  chart(values, more).points.map(({ rule }) => rule);

/** Twelve months around 11, limits 5.68 and 16.32, inner lines 7.453… and 14.546… */
const BASELINE = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];
const FIXED = { fixLimitsAfterPoints: 12 };
const after = (values: (number | null)[]) => rules([...BASELINE, ...values], FIXED).slice(12);

describe('xmrChart without enough to draw', () => {
  it('has no segment without points', () => {
    expect(chart([], { target: 3 })).toEqual({
      segments: [],
      points: [],
      latestVariation: null,
      latestRule: null,
      assurance: null,
    });
  });

  it('has no mean where every month is missing', () => {
    const { segments, points, latestVariation, assurance } = chart([null, null], { target: 3 });
    expect(segments).toMatchObject([{ fromIndex: 0, toIndex: 1, n: 0, mean: null, averageMovingRange: null, upper: null }]);
    expect(points[0]).toEqual({ index: 0, side: null, rule: null, direction: null, colour: null });
    expect([latestVariation, assurance]).toEqual([null, null]);
  });

  it('has a mean but no limits and no assurance with one value', () => {
    const { segments, points, assurance } = chart([4], { target: 3 });
    expect(segments).toMatchObject([{ n: 1, mean: 4, averageMovingRange: null, lower: null, innerUpper: null, trialLimits: true }]);
    expect(points).toEqual([{ index: 0, side: 0, rule: null, direction: null, colour: 'common-cause' }]);
    expect(assurance).toBeNull();
  });

  it.each([
    ['a value that is not finite', [1, Number.NaN], {}],
    ['an endless target', [1, 2], { target: Infinity }],
    ['a value too large to add up', [1, 1.1e300], {}],
    ['a target too large to compare', [1, 2], { target: -1.1e300 }],
    ['a rebase before the first point', [1, 2], { rebaseAtIndex: [-1] }],
    ['a rebase between points', [1, 2], { rebaseAtIndex: [0.5] }],
    ['limits fixed after no point', [1, 2], { fixLimitsAfterPoints: 0 }],
  ])('refuses %s', (_, values, more) => {
    expect(() => chart(values, more)).toThrow(RangeError);
  });
});

describe('the largest values', () => {
  it('still give numbers', () => {
    const [segment] = chart([1e300, -1e300, 1e300], { target: 1e300 }).segments;
    expect(segment!.upper! / 1e300).toBeCloseTo(1 / 3 + 2.66 * 2, 9);
    expect(Number.isFinite(segment?.lower)).toBe(true);
  });
});

describe('a missing month', () => {
  it('gives no moving range on either side', () => {
    const [segment] = chart([1, 2, null, 9, 10]).segments;
    expect(segment).toMatchObject({ n: 4, mean: 5.5, averageMovingRange: 1 });
  });

  it('is not flagged and has no colour', () => {
    expect(chart([...BASELINE, null], FIXED).points.at(-1)).toEqual({ index: 12, side: null, rule: null, direction: null, colour: null });
  });

  it('breaks a shift', () => {
    expect(after([12, 12, 12, 12, 12, 12, 12])).toEqual(Array(7).fill('shift'));
    expect(after([12, 12, 12, null, 12, 12, 12, 12])).toEqual(Array(8).fill(null));
  });

  it('breaks a trend', () => {
    expect(after([6, 7.5, 9, 11, 12, 13, 14])).toEqual(Array(7).fill('trend'));
    expect(after([6, 7.5, 9, null, 11, 12, 13, 14])).toEqual(Array(8).fill(null));
  });

  it('breaks a window of three', () => {
    expect(after([15, 15, 12])).toEqual(['two-of-three', 'two-of-three', null]);
    expect(after([15, null, 15])).toEqual([null, null, null]);
  });

  it('at the end leaves the latest variation to the month before it', () => {
    expect(chart([...BASELINE, 20, null], FIXED)).toMatchObject({ latestVariation: 'improvement', latestRule: 'outside-limits' });
  });
});

describe('a rebase', () => {
  const step = [...BASELINE, ...BASELINE.map((value) => value + 20)];

  it('starts a mean and limits of its own, and no moving range crosses it', () => {
    expect(chart(step, { rebaseAtIndex: [12] }).segments).toMatchObject([
      { fromIndex: 0, toIndex: 11, mean: 11, averageMovingRange: 2 },
      { fromIndex: 12, toIndex: 23, mean: 31, averageMovingRange: 2 },
    ]);
  });

  it('stops a run of points', () => {
    const rising = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    expect(rules(rising)).toContain('trend');
    expect(rules(rising, { rebaseAtIndex: [6] })).not.toContain('trend');
  });

  it('may be named twice, out of order, at the start or after the end', () => {
    const plain = chart(step, { rebaseAtIndex: [6, 12] });
    expect(chart(step, { rebaseAtIndex: [12, 0, 6, 12, 24, 99] })).toEqual(plain);
  });

  it('leaves assurance to the last segment', () => {
    const target = 20;
    expect(chart(step, { target, rebaseAtIndex: [12] }).assurance).toBe('consistently-passes');
    expect(chart(step.slice(0, 12), { target }).assurance).toBe('consistently-fails');
  });

  it('with fixed limits fixes those of each segment', () => {
    expect(chart(step, { rebaseAtIndex: [12], fixLimitsAfterPoints: 4 }).segments).toMatchObject([{ n: 4 }, { n: 4 }]);
  });
});

describe('limits', () => {
  it('are trial limits below twelve points, in the baseline too', () => {
    expect(chart(BASELINE).segments[0]?.trialLimits).toBe(false);
    expect(chart(BASELINE.slice(1)).segments[0]?.trialLimits).toBe(true);
    expect(chart(BASELINE, { fixLimitsAfterPoints: 11 }).segments[0]?.trialLimits).toBe(true);
  });

  it('are screened of an outlying range, which the mean keeps', () => {
    const outlier = [...BASELINE, 40, 12];
    const screened = chart(outlier).segments[0];
    const unscreened = chart(outlier, {}, false).segments[0];
    expect(screened?.droppedMovingRangeAt).toEqual([12, 13]);
    expect(unscreened?.droppedMovingRangeAt).toEqual([]);
    expect(screened?.mean).toBe(unscreened?.mean);
    expect(screened?.averageMovingRange).toBe(2);
  });
});
