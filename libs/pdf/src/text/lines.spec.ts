import { expect, it } from '@jest/globals';
import { linesOf } from './lines.ts';

const lines = (text: string): [string, boolean][] => linesOf(text, 'regular', 10, (words) => [...words].length).map(({ pieces, endsWord }) => [pieces.map(({ drawn }) => drawn).join(''), endsWord]);

it('a line that ends within a word says so: nothing may come between its halves', () => {
  expect(lines('one two three four')).toEqual([['one two', true], ['three four', true]]);
  expect(lines('x@abcdefghijklm.uk')).toEqual([['x@abcdefgh', false], ['ijklm.uk', true]]);
  expect(lines('see evidence-of-use now')).toEqual([['see', true], ['evidence-', false], ['of-use now', true]]);
});
