import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { needAttention, standingOn, WARNING_DAYS } from './index.ts';

const aDay = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const later = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const ORDER = ['in-date', 'ends-soon', 'expired'];

describe('how what ends on 3 March 2027 stands', () => {
  it.each([
    ['2026-12-02', 'in-date'],
    ['2026-12-03', 'ends-soon'],
    ['2027-03-02', 'ends-soon'],
    ['2027-03-03', 'ends-soon'],
    ['2027-03-04', 'expired'],
  ])('on %s: %s', (day, standing) => expect(standingOn('2027-03-03', day)).toBe(standing));

  it('never gets better as days pass', () =>
    fc.assert(fc.property(aDay, aDay, fc.nat(400), (last, day, days) => ORDER.indexOf(standingOn(last, later(day, days))) >= ORDER.indexOf(standingOn(last, day)))));

  it('changes on the first day of warning and on the day after the last, whatever month or year they fall in', () =>
    fc.assert(fc.property(aDay, (last) => {
      expect([-WARNING_DAYS - 1, -WARNING_DAYS, 0, 1].map((days) => standingOn(last, later(last, days)))).toEqual(['in-date', 'ends-soon', 'ends-soon', 'expired']);
    })));
});

describe('what needs attention', () => {
  const ending = (...days: (string | null)[]) => days.map((validUntil) => ({ validUntil }));

  it('has ended or ends soon, and comes soonest first; what has no end does not', () =>
    expect(needAttention(ending('2027-06-01', '2027-03-03', null, '2020-01-01', '2027-03-03', '2027-06-02'), '2027-03-03')).toEqual(ending('2020-01-01', '2027-03-03', '2027-03-03', '2027-06-01')));

  it('is nothing where there is nothing', () => expect(needAttention([], '2027-03-03')).toEqual([]));
});
