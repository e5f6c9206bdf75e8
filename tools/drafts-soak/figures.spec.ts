import { expect, it } from '@jest/globals';
import { figuresOf, percentile } from './figures.mjs';

it('a word that no version holds is lost, and then all is not well', () => {
  const seen = { times: [10, 20, 30], words: ['one', 'two'], counts: { typing: 2 } };
  expect(figuresOf(seen, '"one two"').ok).toBe(true);
  expect(figuresOf(seen, '"one"')).toMatchObject({ ok: false, lines: expect.arrayContaining(['words: 2, lost: 1 (two)']) });
  expect([figuresOf({ ...seen, unseen: 1 }, 'one two').ok, figuresOf({ ...seen, times: [2000] }, 'one two').ok]).toEqual([false, false]);
});

it('percentiles are values that were seen', () => expect([percentile([3, 1, 2], 0.5), percentile([3, 1, 2], 0.99), percentile([], 0.5)]).toEqual([2, 3, NaN]));
