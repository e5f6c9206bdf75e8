import { describe, expect, it } from '@jest/globals';
import { day, deadline, instant } from './dates.ts';

describe('day', () => {
  it.each([
    ['2026-09-03', '3 September 2026'],
    ['2026-01-01', '1 January 2026'],
    ['2028-02-29', '29 February 2028'],
  ])('says the day %s as %s, in every zone', (given, said) => {
    expect(day(given)).toBe(said);
  });

  it.each([
    ['the last moment of a summer day', '2026-09-03T22:59:59.999Z', '3 September 2026'],
    ['midnight in summer, when it is still yesterday in GMT', '2026-09-03T23:00:00Z', '4 September 2026'],
    ['the last moment of a winter day', '2026-12-31T23:59:59.999Z', '31 December 2026'],
    ['midnight in winter', '2027-01-01T00:00:00Z', '1 January 2027'],
  ])('turns at midnight in London: %s', (_, given, said) => {
    expect(day(given)).toBe(said);
  });
});

describe('instant', () => {
  it.each([
    ['minutes', '2026-09-03T16:30:00Z', '3 September 2026, 5:30pm'],
    ['a full hour without its minutes', '2026-09-03T16:00:00Z', '3 September 2026, 5pm'],
    ['ten past, whose 0 stays', '2026-09-03T16:10:00Z', '3 September 2026, 5:10pm'],
    ['midnight', '2026-09-02T23:00:00Z', '3 September 2026, midnight'],
    ['a minute after midnight', '2026-09-02T23:01:00Z', '3 September 2026, 12:01am'],
    ['a minute before midday', '2026-12-03T11:59:00Z', '3 December 2026, 11:59am'],
    ['midday', '2026-12-03T12:00:00Z', '3 December 2026, midday'],
  ])('says %s', (_, given, said) => {
    expect(instant(given)).toBe(said);
  });
});

describe('deadline', () => {
  it.each([
    ['in winter', '2026-12-03T17:00:00Z', '3 December 2026, 5pm GMT'],
    ['in summer', '2026-09-03T16:00:00Z', '3 September 2026, 5pm BST'],
    ['before the clocks go forward', '2026-03-29T00:59:59Z', '29 March 2026, 12:59am GMT'],
    ['as they go forward: there is no 1am', '2026-03-29T01:00:00Z', '29 March 2026, 2am BST'],
    ['before the clocks go back', '2026-10-25T00:30:00Z', '25 October 2026, 1:30am BST'],
    ['after they went back: the zone alone tells the two half past ones apart', '2026-10-25T01:30:00Z', '25 October 2026, 1:30am GMT'],
    ['as they go back', '2026-10-25T01:00:00Z', '25 October 2026, 1am GMT'],
  ])('names the zone %s', (_, given, said) => {
    expect(deadline(given)).toBe(said);
  });
});
