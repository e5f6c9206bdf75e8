import { expect, it } from '@jest/globals';
import { figuresOf, percentile } from './figures.mjs';

it('a word that no version holds is lost, and then all is not well', () => {
  const seen = { times: [10, 20, 30], words: ['one', 'two'], counts: { typing: 2 } };
  expect(figuresOf(seen, '"one two"', 'two').ok).toBe(true);
  expect(figuresOf(seen, '"one"', 'two')).toMatchObject({ ok: false, lines: expect.arrayContaining(['words: 2, lost: 1 (two)']) });
  const others = [{ ...seen, unseen: 1 }, { ...seen, unexplained: 1 }, { ...seen, times: [10, 10, 10, 2000] }];
  expect(others.map((other) => figuresOf(other, 'one two', 'two').ok)).toEqual([false, false, false]);
  expect(figuresOf(seen, '"one two"', 'one').ok).toBe(false);
});

it('percentiles are values that were seen', () => expect([percentile([3, 1, 2], 0.5), percentile([3, 1, 2], 0.99), percentile([], 0.5)]).toEqual([2, 3, NaN]));
