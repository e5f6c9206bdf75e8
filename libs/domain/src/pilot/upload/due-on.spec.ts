import { describe, expect, it } from '@jest/globals';
import { nextDueOn, owedFrom, READINGS_DUE_WITHIN_DAYS } from './index.ts';

describe('the next day on which data are due', () => {
  it.each([
    ['of the month that is over, up to and with its last day', '2027-01-05', '2027-03-21', '2027-03-21'],
    ['of this month from the day after it on', '2027-01-05', '2027-03-22', '2027-04-21'],
    ['of the month of the start, in which nothing earlier is owed', '2027-03-05', '2027-03-06', '2027-04-21'],
    ['over the end of a year', '2027-01-05', '2028-01-02', '2028-01-21'],
  ])('is that %s', (_, startedOn, today, due) => expect(nextDueOn(startedOn, today, READINGS_DUE_WITHIN_DAYS)).toBe(due));
});

describe('the day from which data can be owed', () => {
  it.each([
    ['the start, where sites and measures were there before', ['2026-01-02', '2026-02-20'], ['2026-01-03'], '2026-01-05'],
    ['the first site that is in it, where it joined later', ['2026-03-12', '2026-03-10'], ['2026-01-03'], '2026-03-10'],
    ['the first measure that was locked, where that came last', ['2026-03-10'], ['2026-04-02', '2026-04-01'], '2026-04-01'],
  ])('is that of %s', (_, joined, locked, from) => expect(owedFrom('2026-01-05', joined, locked)).toBe(from));

  it('is not of a month before the only site joined: on the 12th of its first month that month is due next', () =>
    expect(nextDueOn(owedFrom('2026-01-05', ['2026-03-10'], ['2026-01-03']), '2026-03-12', READINGS_DUE_WITHIN_DAYS)).toBe('2026-04-21'));
});
