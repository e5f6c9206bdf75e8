import { expect, it } from '@jest/globals';
import { nameInHeader } from './serve-file.ts';

it('a name in a header holds none of the signs that end or begin something there', () => {
  const name = `It's (a) "test" *; ü 大.pdf`;
  expect(nameInHeader(name)).toMatch(/^[\w%.~!-]+$/);
  expect(decodeURIComponent(nameInHeader(name))).toBe(name);
});
