import { describe, expect, it } from '@jest/globals';
import { nextDueOn, READINGS_DUE_WITHIN_DAYS } from './index.ts';

describe('the next day on which data are due', () => {
  it.each([
    ['of the month that is over, up to and with its last day', '2027-01-05', '2027-03-21', '2027-03-21'],
    ['of this month from the day after it on', '2027-01-05', '2027-03-22', '2027-04-21'],
    ['of the month of the start, in which nothing earlier is owed', '2027-03-05', '2027-03-06', '2027-04-21'],
    ['over the end of a year', '2027-01-05', '2028-01-02', '2028-01-21'],
  ])('is that %s', (_, startedOn, today, due) => expect(nextDueOn(startedOn, today, READINGS_DUE_WITHIN_DAYS)).toBe(due));
});
