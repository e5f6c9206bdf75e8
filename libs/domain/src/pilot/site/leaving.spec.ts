import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths } from '../../calendar/index.ts';
import { owedMonths } from '../upload/missing-months.ts';
import { isAfterLeaving, leavingRefusals, leftWords } from './index.ts';

const FACTS = { joinedOn: '2025-06-10', today: '2026-03-29', months: ['2025-12-01', '2026-01-01'] };
const codes = (leftOn: string, more: object = {}) => leavingRefusals(leftOn, { ...FACTS, ...more }).map(({ code }) => code);

describe('the last day of a site', () => {
  it('may be today or the day it joined, and neither tomorrow nor the day before', () => {
    expect(codes('2026-03-29')).toEqual([]);
    expect(codes('2026-03-30')).toEqual(['future-day']);
    expect(codes('2025-06-10', { months: [] })).toEqual([]);
    expect(codes('2025-06-09', { months: [] })).toEqual(['before-joining']);
  });

  it('may be the first of the last month that has a reading, and not the day before', () => {
    expect(codes('2026-01-01')).toEqual([]);
    expect(leavingRefusals('2025-12-31', FACTS)).toEqual([{ code: 'readings-after', message: expect.stringContaining('in January 2026 or later') }]);
  });

  it('names every reason at once, and each month once', () => {
    expect(codes('2025-06-01', { months: ['2026-01-01', '2026-01-01'] })).toEqual(['before-joining', 'readings-after']);
    expect(leavingRefusals('2025-12-31', { ...FACTS, months: ['2026-01-01', '2026-01-01'] })[0]!.message).toContain('(January 2026)');
  });

  it('is told with its reason where there is one', () => {
    expect(leftWords('Leeds', '2026-01-15', 'The ward closed')).toBe('Leeds left on 15 January 2026, because: The ward closed');
    expect(leftWords('Leeds', '2026-01-15', null)).toBe('Leeds left on 15 January 2026');
  });

  it('parts the months that take a reading from those that do not, as it parts the owed ones: for every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 24 }), (day, at) => {
        const leftOn = addDays('2025-01-01', day);
        const month = addMonths('2025-01-01', at);
        const owed = owedMonths({ joinedOn: '2025-01-01', leftOn }, '2025-01-01', '2030-01-01');
        expect(owed.includes(month)).toBe(!isAfterLeaving(month, leftOn));
      }),
    );
  });
});
