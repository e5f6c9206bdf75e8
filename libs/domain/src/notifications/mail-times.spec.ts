import { describe, expect, it } from '@jest/globals';
import { calendarOf } from '../calendar/index.ts';
import { nextDaily, nextLook, nextTry } from './mail-times.ts';

const calendar = calendarOf({ id: 'holidays', version: '1.0.0', holidays: [{ date: '2026-12-25' }, { date: '2026-12-28' }] });

describe('the mail of a day', () => {
  it.each([
    ['before it, the same day', '2026-01-13T07:59:59.999Z', '2026-01-13T08:00:00.000Z'],
    ['at it, the next day', '2026-01-13T08:00:00.000Z', '2026-01-14T08:00:00.000Z'],
    ['on Friday, on Monday', '2026-01-16T09:00:00Z', '2026-01-19T08:00:00.000Z'],
    ['over holidays, after them', '2026-12-24T12:00:00Z', '2026-12-29T08:00:00.000Z'],
    ['over the day on which summer begins', '2026-03-27T12:00:00Z', '2026-03-30T07:00:00.000Z'],
    ['in the night in which summer begins', '2026-03-29T00:30:00Z', '2026-03-30T07:00:00.000Z'],
    ['over the day on which it ends', '2026-10-23T12:00:00Z', '2026-10-26T08:00:00.000Z'],
    ['in summer, between midnight in London and in UTC', '2026-07-14T23:30:00Z', '2026-07-15T07:00:00.000Z'],
  ])('goes at 08:00 in London: %s', (_, now, at) => expect(nextDaily(calendar, now)).toBe(at));
});

it('whoever is mailed at once is looked at again within the minute, within five while nothing changes, and after a mail in a quarter of an hour', () => {
  expect(nextLook('at-once', calendar, '2026-01-17T12:00:00Z', 0)).toBe('2026-01-17T12:00:30.000Z');
  expect(nextLook('at-once', calendar, '2026-01-17T12:00:00Z', 2)).toBe('2026-01-17T12:02:00.000Z');
  for (const quiet of [4, 5_000]) expect(nextLook('at-once', calendar, '2026-01-17T12:00:00Z', quiet)).toBe('2026-01-17T12:05:00.000Z');
  expect(nextLook('at-once', calendar, '2026-01-17T12:00:00Z', null)).toBe('2026-01-17T12:15:00.000Z');
  for (const quiet of [null, 0, 9]) expect(nextLook('daily', calendar, '2026-01-17T12:00:00Z', quiet)).toBe('2026-01-19T08:00:00.000Z');
});

it('what failed is tried again later each time, up to 6 hours, and where everybody waits up to 15 minutes', () => {
  const after = (failures: number, everybody: boolean) => (Date.parse(nextTry(failures, everybody, '2026-01-17T12:00:00Z')) - Date.parse('2026-01-17T12:00:00Z')) / 60_000;
  expect([1, 2, 3, 8, 9, 1_000].map((failures) => after(failures, false))).toEqual([2, 4, 8, 256, 360, 360]);
  expect([1, 3, 4, 1_000].map((failures) => after(failures, true))).toEqual([2, 8, 15, 15]);
});
