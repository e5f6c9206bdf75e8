import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDay } from './is-day.ts';

describe('a day', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is one', (text) => expect(isDay(text)).toBe(true));

  it.each(['2026-02-29', '1900-02-29', '2026-04-31', '2026-00-01', '2026-13-01', '2026-01-00', '0000-01-01', '2026-1-1', '2026-11-22T00:00:00Z', ' 2026-11-22', '', null, 20261122, undefined])(
    '%j is none',
    (value) => expect(isDay(value)).toBe(false),
  );

  it('is whatever a date is written as', () =>
    fc.assert(fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => isDay(date.toISOString().slice(0, 10)))));
});
