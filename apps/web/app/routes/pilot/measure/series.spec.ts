import { describe, expect, it } from '@jest/globals';
import { monthName, monthsBetween, shortMonth } from './months.ts';
import { chartOf, mustStop, pointsOf } from './series.ts';

const at = (month: string, value: number) => ({ month, value });

describe('months', () => {
  it('reach from one to another over the end of a year, both included', () => {
    expect(monthsBetween('2026-11-01', '2027-02-01')).toEqual(['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01']);
    expect(monthsBetween('2026-11-01', '2026-11-01')).toEqual(['2026-11-01']);
    expect(monthsBetween('2026-11-01', '2026-10-01')).toEqual([]);
  });

  it('are named in full and in short', () => {
    expect([monthName('2026-10-01'), shortMonth('2027-01-01')]).toEqual(['October 2026', 'Jan 27']);
  });
});

describe('a series', () => {
  it('has every month between its first and its last, and a missing one is null, not 0', () => {
    expect(pointsOf([at('2027-03-01', 12), at('2027-01-01', 10)])).toEqual([
      { period: '2027-01-01', value: 10 },
      { period: '2027-02-01', value: null },
      { period: '2027-03-01', value: 12 },
    ]);
  });

  it('over several sites is their mean, each counting alike, of those that have a reading', () => {
    expect(pointsOf([at('2027-01-01', 10), at('2027-01-01', 11), at('2027-01-01', 15), at('2027-02-01', 9)]).map(({ value }) => value)).toEqual([12, 9]);
  });

  it('of one site reaches as far as those of the others, so that what it lacks shows', () => {
    const own = [at('2027-01-01', 10)];
    expect(pointsOf(own, [...own, at('2027-03-01', 8)]).map(({ value }) => value)).toEqual([10, null, null]);
  });

  it('without a reading has no point, and its chart says nothing', () => {
    expect(pointsOf([])).toEqual([]);
    expect(chartOf({ direction: 'decrease', target: 15 }, [])).toMatchObject({ latestVariation: null, assurance: null });
  });
});

describe('a stop rule', () => {
  const rule = { stopComparison: 'above', stopThreshold: 20, stopConsecutive: 2 };
  const points = (...values: (number | null)[]) => values.map((value, index) => ({ period: `2027-0${index + 1}-01`, value }));

  it('is met by so many last months in a row beyond the threshold, and not by one on it', () => {
    expect(mustStop(rule, points(21, 21))).toBe(true);
    expect(mustStop(rule, points(21, 20))).toBe(false);
    expect(mustStop(rule, points(21, null, 21))).toBe(false);
  });

  it('that was not agreed is never met', () => {
    expect(mustStop({ stopComparison: null, stopThreshold: null, stopConsecutive: null }, points(99, 99))).toBe(false);
  });
});
