import { describe, expect, it } from '@jest/globals';
import { monthsOverWhole, overWholeWords } from './over-whole.ts';

const SEX = { groups: ['Female', 'Male'] };
const month = (at: number): string => `2026-0${at}-01`;
const counted = (at: number, ...counts: [number, number][]) => counts.map(([numerator, denominator], of) => ({ month: month(at), group: SEX.groups[of] ?? 'Other', numerator, denominator }));
const whole = (at: number, numerator: number | null, denominator: number | null) => ({ month: month(at), numerator, denominator });

describe('groups that are more than the whole', () => {
  it('are so in either part, and not where they are just as many', () => {
    expect(monthsOverWhole(SEX, true, counted(1, [4, 10], [6, 10]), [whole(1, 10, 20)])).toEqual([]);
    expect(monthsOverWhole(SEX, true, counted(1, [5, 10], [6, 10]), [whole(1, 10, 20)])).toEqual([month(1)]);
    expect(monthsOverWhole(SEX, true, counted(1, [4, 11], [5, 10]), [whole(1, 10, 20)])).toEqual([month(1)]); // those not counted
    expect(monthsOverWhole(SEX, false, counted(1, [4, 11], [5, 10]), [whole(1, 10, 21)])).toEqual([]);
    expect(monthsOverWhole(SEX, false, counted(1, [4, 12], [5, 10]), [whole(1, 10, 21)])).toEqual([month(1)]);
  });

  it('can be one group alone; another breakdown, another month and a whole without its parts say nothing', () => {
    expect(monthsOverWhole(SEX, true, counted(2, [11, 20]), [whole(2, 10, 20)])).toEqual([month(2)]);
    expect(monthsOverWhole(SEX, true, counted(2, [1, 2], [1, 2], [90, 99]), [whole(2, 10, 20)])).toEqual([]);
    expect(monthsOverWhole(SEX, true, counted(2, [11, 20]), [whole(3, 10, 20), whole(2, null, null)])).toEqual([]);
  });

  it('are said with their months in order, and what to do', () => {
    const months = monthsOverWhole(SEX, true, [...counted(3, [9, 9]), ...counted(1, [9, 9])], [whole(3, 1, 2), whole(1, 1, 2)]);
    expect(overWholeWords(months)).toBe('In January 2026 and March 2026 the groups add up to more than the reading of the whole. Correct the groups or the reading: until then nothing is told by these groups in the report.');
    expect(overWholeWords([])).toBeNull();
  });
});
