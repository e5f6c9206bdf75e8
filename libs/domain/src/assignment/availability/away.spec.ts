import { describe, expect, it } from '@jest/globals';
import { awayUntil, freePlaces, isAwayTooMuch } from './away.ts';

const WEEK = { from: '2027-03-08', to: '2027-03-14' };

describe('being away', () => {
  it('counts its first and its last day, and lasts until the latest of absences that overlap', () => {
    expect(['2027-03-07', '2027-03-08', '2027-03-14', '2027-03-15'].map((on) => awayUntil([WEEK], on))).toEqual([undefined, '2027-03-14', '2027-03-14', undefined]);
    expect(awayUntil([WEEK, { from: '2027-03-10', to: '2027-04-02' }, { from: '2027-03-10', to: '2027-03-10' }], '2027-03-10')).toBe('2027-04-02');
  });

  it('is too much on the first day, or on more than half of the days up to the limit', () => {
    expect(isAwayTooMuch([WEEK], '2027-03-08', null)).toBe(true);
    expect(isAwayTooMuch([WEEK], '2027-03-07', null)).toBe(false);
    expect(isAwayTooMuch([WEEK], '2027-03-01', '2027-03-14')).toBe(false);
    expect(isAwayTooMuch([WEEK], '2027-03-02', '2027-03-14')).toBe(true);
    expect(isAwayTooMuch([WEEK, WEEK], '2027-03-01', '2027-03-14')).toBe(false);
    expect(isAwayTooMuch([WEEK], '2027-03-15', '2027-03-01')).toBe(false);
    expect(isAwayTooMuch([{ from: '2027-03-02', to: '2099-01-01' }], '2027-03-01', '2090-01-01')).toBe(true);
  });
});

it('whoever has more than they take has no place, and who set no limit has any number', () => {
  expect([freePlaces(1, 3), freePlaces(3, 3), freePlaces(4, 3), freePlaces(4, null)]).toEqual([2, 0, 0, undefined]);
});
