import { describe, expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import fc from 'fast-check';
import { addDays, addWorkingDays, calendarOf, isWorkingDay, workingDaysBetween, type CalendarPack, type Pause } from './index.ts';

interface Vector {
  id: string;
  title: string;
  start: string;
  workingDays: number;
  pauses: Pause[];
  due: string;
}

const pack = requirePack<CalendarPack & { workingDayVectors: Vector[] }>('bank-holidays-england@1.0.0');
const england = calendarOf(pack);

const date = fc.integer({ min: 0, max: 7_500 }).map((days) => addDays('2024-01-01', days));
const pause = fc.record({ from: date, days: fc.nat(40) }).map(({ from, days }) => ({ from, to: addDays(from, days) }));
const near = (start: string) =>
  fc.array(fc.record({ after: fc.integer({ min: -20, max: 60 }), days: fc.nat(15) }), { maxLength: 4 }).map((all) =>
    all.map(({ after, days }) => ({ from: addDays(start, after), to: addDays(start, after + days) })),
  );
const clock = date.chain((start) => fc.record({ start: fc.constant(start), count: fc.nat(60), pauses: near(start) }));

const inPause = (day: string, pauses: Pause[]) => pauses.some(({ from, to }) => from <= day && day <= to);
/** The rule of the pack said in the slowest way: one day after the other. */
const dayByDay = (from: string, to: string, pauses: Pause[]) => {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(england, day) && !inPause(day, pauses)) count += 1;
  return count;
};

describe('addWorkingDays', () => {
  it.each(pack.workingDayVectors.map((vector) => [vector.id, vector.title, vector] as const))('%s: %s', (_id, _title, { start, workingDays, pauses, due }) => {
    expect(addWorkingDays(england, start, workingDays, pauses)).toBe(due);
    expect(workingDaysBetween(england, start, due, pauses)).toBe(workingDays);
  });

  it('carries all fifteen vectors', () => expect(pack.workingDayVectors).toHaveLength(15));

  it('lands on an unpaused working day, and counting back gives the number asked for', () => {
    fc.assert(
      fc.property(clock, ({ start, count, pauses }) => {
        const due = addWorkingDays(england, start, count, pauses);
        expect(workingDaysBetween(england, start, due, pauses)).toBe(count);
        if (count === 0) expect(due).toBe(start);
        else expect([isWorkingDay(england, due), inPause(due, pauses)]).toEqual([true, false]);
      }),
    );
  });

  it('is never earlier for one more pause, and strictly later for one more day', () => {
    fc.assert(
      fc.property(clock, pause, ({ start, count, pauses }, more) => {
        const due = addWorkingDays(england, start, count, pauses);
        expect(addWorkingDays(england, start, count, [...pauses, more]) >= due).toBe(true);
        expect(addWorkingDays(england, start, count + 1, pauses) > due).toBe(true);
      }),
    );
  });

  it('goes over a pause of years', () => {
    expect(addWorkingDays(england, '2026-05-01', 1, [{ from: '2026-05-02', to: '2036-05-02' }])).toBe('2036-05-06');
  });

  it('ignores a pause that ends before it begins', () => {
    expect(addWorkingDays(england, '2026-06-01', 2, [{ from: '2026-06-03', to: '2026-06-02' }])).toBe('2026-06-03');
  });

  it.each([-1, 1.5, Number.NaN])('refuses %d working days', (count) => {
    expect(() => addWorkingDays(england, '2026-06-01', count)).toThrow(RangeError);
  });
});

describe('workingDaysBetween', () => {
  it('counts what a walk day by day counts', () => {
    fc.assert(
      fc.property(clock, fc.integer({ min: -5, max: 90 }), ({ start, pauses }, days) => {
        const to = addDays(start, days);
        expect(workingDaysBetween(england, start, to, pauses)).toBe(dayByDay(start, to, pauses));
      }),
    );
  });

  it('never counts more for one more pause', () => {
    fc.assert(
      fc.property(clock, pause, fc.nat(90), ({ start, pauses }, more, days) => {
        const to = addDays(start, days);
        expect(workingDaysBetween(england, start, to, [...pauses, more])).toBeLessThanOrEqual(workingDaysBetween(england, start, to, pauses));
      }),
    );
  });

  it('leaves out the first day and counts the last', () => {
    expect(workingDaysBetween(england, '2026-06-01', '2026-06-01')).toBe(0);
    expect(workingDaysBetween(england, '2026-06-01', '2026-06-02')).toBe(1);
    expect(workingDaysBetween(england, '2026-06-02', '2026-06-01')).toBe(0);
  });

  it('takes no day off twice where a holiday falls on a weekend', () => {
    expect(workingDaysBetween({ id: 'test', holidays: new Set(['2026-06-06']) }, '2026-06-05', '2026-06-08')).toBe(1);
  });
});

describe('isWorkingDay', () => {
  it.each([
    ['2026-04-02', true],
    ['2026-04-03', false],
    ['2026-04-04', false],
    ['2026-04-05', false],
    ['2026-04-06', false],
    ['2026-04-07', true],
    ['1969-12-31', true],
    ['1969-12-28', false],
  ])('%s: %s', (day, expected) => expect(isWorkingDay(england, day)).toBe(expected));
});

describe('calendarOf', () => {
  it('is named by the pin of its pack', () => {
    expect(england.id).toBe('bank-holidays-england@1.0.0');
    expect(england.holidays.size).toBe(176);
  });

  it('refuses a holiday that is no date', () => {
    expect(() => calendarOf({ id: 'x', version: '1', holidays: [{ date: '25 December' }] })).toThrow('"25 December" is not a date');
  });
});
