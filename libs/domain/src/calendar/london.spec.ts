import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, endOfLocalDay, localDateOf, startOfLocalDay } from './index.ts';

const HOUR = 3_600_000;
const hours = (date: string) => (endOfLocalDay(date).getTime() + 1 - startOfLocalDay(date).getTime()) / HOUR;

describe('localDateOf', () => {
  it.each([
    ['2026-01-15T23:59:59.999Z', '2026-01-15'],
    ['2026-07-15T22:59:59.999Z', '2026-07-15'],
    ['2026-07-15T23:00:00Z', '2026-07-16'],
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2026-03-29T22:59:59Z', '2026-03-29'],
    ['2026-03-29T23:00:00Z', '2026-03-30'],
    ['2026-10-24T23:00:00Z', '2026-10-25'],
    ['2026-10-25T23:59:59Z', '2026-10-25'],
    ['2026-10-26T00:00:00Z', '2026-10-26'],
    ['2026-07-15T23:30:00+02:00', '2026-07-15'],
    ['2026-07-15', '2026-07-15'],
  ])('%s is %s in London', (instant, date) => {
    expect(localDateOf(instant)).toBe(date);
    expect(localDateOf(new Date(instant))).toBe(date);
  });

  it.each(['yesterday', '', '2026-07-15T10:00:00', '2026-07-15T99:00:00Z'])('refuses %j', (text) => {
    expect(() => localDateOf(text)).toThrow(RangeError);
  });

  it('refuses a Date that holds none', () => expect(() => localDateOf(new Date(Number.NaN))).toThrow(RangeError));
});

describe('startOfLocalDay and endOfLocalDay', () => {
  it.each([
    ['2026-01-15', '2026-01-15T00:00:00.000Z', '2026-01-15T23:59:59.999Z'],
    ['2026-07-15', '2026-07-14T23:00:00.000Z', '2026-07-15T22:59:59.999Z'],
    ['2026-03-29', '2026-03-29T00:00:00.000Z', '2026-03-29T22:59:59.999Z'],
    ['2026-10-25', '2026-10-24T23:00:00.000Z', '2026-10-25T23:59:59.999Z'],
  ])('%s runs from %s to %s', (date, start, end) => {
    expect([startOfLocalDay(date).toISOString(), endOfLocalDay(date).toISOString()]).toEqual([start, end]);
  });

  it('gives the days of the clock changes 23 and 25 hours', () => {
    expect([hours('2026-03-29'), hours('2026-03-30'), hours('2026-10-25')]).toEqual([23, 24, 25]);
  });

  it('holds exactly the instants of its date', () => {
    const date = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
    fc.assert(
      fc.property(date, fc.double({ min: 0, max: 1, noNaN: true }), (day, share) => {
        const [start, end] = [startOfLocalDay(day).getTime(), endOfLocalDay(day).getTime()];
        expect(localDateOf(new Date(start + Math.floor(share * (end - start))))).toBe(day);
        expect(localDateOf(new Date(start - 1))).toBe(addDays(day, -1));
        expect(localDateOf(new Date(end + 1))).toBe(addDays(day, 1));
      }),
    );
  });

  it('refuses what is no date', () => expect(() => endOfLocalDay('2026-02-29')).toThrow(RangeError));
});
