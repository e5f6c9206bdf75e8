import { describe, expect, it } from '@jest/globals';
import { valueTypedIn } from './typed-value.ts';

const read = (type: Parameters<typeof valueTypedIn>[2], ...words: string[]) => valueTypedIn({ q: words }, 'q', type);
const date = (day: string, month: string, year: string) => valueTypedIn({ 'q[day]': [day], 'q[month]': [month], 'q[year]': [year] }, 'q', 'date');
const wrong = { words: expect.anything(), problem: { field: expect.any(String), message: expect.any(String) } };

describe('what is typed in a field', () => {
  it.each([
    ['1200', 1200], ['1,200', 1200], [' 1 200 ', 1200], ['-3.5', -3.5], ['0', 0],
  ])('number %s', (words, value) => expect(read('number', words)).toEqual({ value }));
  it.each(['many', '1e3', '12a', '.', '1234567890123456'])('no number: %s', (words) => expect(read('number', words)).toEqual(wrong));

  it.each([
    ['£1,249.50', 124_950], ['0', 0], ['12', 1200], ['0.05', 5],
  ])('money %s', (words, amountPence) => expect(read('money', words)).toEqual({ value: { amountPence, currency: 'GBP' } }));
  it.each(['12.5', '-1', 'free', '1.234'])('no money: %s', (words) => expect(read('money', words)).toEqual(wrong));

  it('dates that exist, and no others', () => {
    expect(date('3', '9', '2026')).toEqual({ value: '2026-09-03' });
    expect(date('29', '2', '2028')).toEqual({ value: '2028-02-29' });
    for (const [day, month, year] of [['29', '2', '2027'], ['31', '4', '2027'], ['0', '1', '2027'], ['1', '13', '2027'], ['1', '1', '27'], ['1', '', '2027'], ['x', '1', '2027']] as const)
      expect(date(day, month, year)).toEqual({ words: { day, month, year }, problem: { field: 'q-day', message: expect.any(String) } });
  });

  it('nothing is no answer, whatever the type', () => {
    for (const type of ['text', 'textarea', 'radio', 'checkbox', 'number', 'money'] as const) expect(read(type, ' '.repeat(type === 'checkbox' ? 0 : 2))).toEqual({ value: null });
    expect(date('', ' ', '')).toEqual({ value: null });
    expect(valueTypedIn({}, 'q', 'text')).toEqual({ value: null });
  });

  it('line breaks are those of the record, not of the browser', () => expect(read('textarea', 'one\r\ntwo')).toEqual({ value: 'one\ntwo' }));
});
