import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths } from './index.ts';

const date = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays('1970-01-01', days));

describe('addDays', () => {
  it('goes over month, leap day and year', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('is undone by the same number of days back', () => {
    fc.assert(fc.property(date, fc.integer({ min: -4000, max: 4000 }), (day, days) => expect(addDays(addDays(day, days), -days)).toBe(day)));
  });

  it.each(['2026-02-30', '2026-2-03', '2026-13-01', '', '2026-01-01T00:00:00Z'])('refuses %j', (text) => {
    expect(() => addDays(text, 1)).toThrow(RangeError);
  });

  it('refuses half a day, and years beyond the calendar', () => {
    expect(() => addDays('2026-01-01', 0.5)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('2026-01-01', 1e15)).toThrow(RangeError);
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-11-25', 12, '2027-11-25'],
    ['2026-11-25', 0, '2026-11-25'],
  ])('%s and %d months: %s', (from, months, expected) => expect(addMonths(from, months)).toBe(expected));

  it('keeps the day or takes the last of the month', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const later = addMonths(day, months);
        const lastOfMonth = addDays(later, 1).endsWith('-01');
        expect(later.slice(8) === day.slice(8) || (lastOfMonth && later.slice(8) < day.slice(8))).toBe(true);
      }),
    );
  });

  it.each([0.5, Number.NaN])('refuses %d months', (months) => expect(() => addMonths('2026-01-01', months)).toThrow(RangeError));
});
