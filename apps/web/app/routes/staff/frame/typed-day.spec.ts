import { describe, expect, it } from '@jest/globals';
import { dayTyped, typedDay } from './typed-day.ts';

describe('a day that is typed', () => {
  it.each([
    [['3', '9', '2026'], '2026-09-03'],
    [['29', '2', '2028'], '2028-02-29'],
    [['29', '2', '2027'], null],
    [['31', '4', '2027'], null],
    [['', '4', '2027'], null],
    [['1', 'May', '2027'], null],
  ])('%j is %s', ([day = '', month = '', year = ''], on) => expect(dayTyped({ day, month, year })).toBe(on));

  it('comes back in the parts in which people write it', () => {
    expect(typedDay('2026-09-03')).toEqual({ day: '3', month: '9', year: '2026' });
    expect(typedDay(null)).toEqual({ day: '', month: '', year: '' });
  });
});
