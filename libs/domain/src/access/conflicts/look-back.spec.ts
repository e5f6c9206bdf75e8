import { expect, it } from '@jest/globals';
import { firstDayOfLookBack, requireDay } from './look-back.ts';

it.each([
  ['2026-11-29', 3, '2023-11-29'],
  ['2024-02-29', 4, '2020-02-29'],
  ['2024-02-29', 3, '2021-02-28'],
  ['2000-02-29', 100, '1900-02-28'],
  ['0012-01-01', 3, '0009-01-01'],
])('from %s, %i years back is %s', (today, years, first) => expect(firstDayOfLookBack(today, years)).toBe(first));

it.each(['x2026-11-29', '2026-11-29T00:00', '29/11/2026', ''])('“%s” is no day', (text) => {
  expect(() => requireDay(text)).toThrow(`${text} is not a day (YYYY-MM-DD)`);
});
