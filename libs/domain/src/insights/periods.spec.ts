import { expect, it } from '@jest/globals';
import { compared, comparedWhenClosed, everyMonth, isMonth, monthsIn, percentOf, periodBefore, twoYearsBefore, yearBefore } from './index.ts';

it('goes back by whole months, across a year', () => {
  expect(periodBefore({ from: '2027-01', to: '2027-03' })).toEqual({ from: '2026-10', to: '2026-12' });
  expect(periodBefore({ from: '2027-05', to: '2027-05' })).toEqual({ from: '2027-04', to: '2027-04' });
  expect(yearBefore({ from: '2027-04', to: '2028-03' })).toEqual({ from: '2026-04', to: '2027-03' });
  expect(twoYearsBefore('2027-03')).toEqual({ from: '2025-03', to: '2027-02' });
});

it('names every month once', () => {
  expect(everyMonth({ from: '2026-11', to: '2027-02' })).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
  expect(everyMonth({ from: '2027-02', to: '2027-01' })).toEqual([]);
  expect(monthsIn({ from: '2027-02', to: '2027-01' })).toBe(0);
});

it.each([['2026-00', false], ['2026-13', false], ['2026-1', false], ['2026-12-01', false], ['2026-12', true]])('%s is a month: %s', (text, is) => {
  expect(isMonth(text)).toBe(is);
});

it('has no share of nothing, and no change from nothing', () => {
  expect([percentOf(0, 0), percentOf(0, 3), percentOf(2, 3)]).toEqual([null, 0, 67]);
  expect(compared(4, null)).toEqual({ now: 4, before: null, change: null });
  expect(compared(0, 3).change).toBe(-3);
});

it('has no change while cases of the newer period are open, which would show the quick ones alone', () => {
  expect(comparedWhenClosed(4, 9, 1)).toEqual({ now: 4, before: 9, change: null });
  expect(comparedWhenClosed(4, 9, 0)).toEqual({ now: 4, before: 9, change: -5 });
});
