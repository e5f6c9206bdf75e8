import { expect, it } from '@jest/globals';
import { figuresOf, percentile } from './figures.mjs';

const seen = { times: [10, 20, 30], words: ['one', 'two'], counts: { typing: 2 } };
const well = { seen, history: '"one two"', now: 'two' };

it('all is well where every word was saved at once, and the last ones stand there', () => {
  expect(figuresOf([well, well])).toEqual({ ok: true, lines: expect.arrayContaining(['saves acknowledged: 6', 'scenes: typing 4', 'words: 4, lost: 0', 'drafts that hold what was typed last: 2 of 2']) });
});

it('a word that no version holds is lost, and then all is not well', () => {
  expect(figuresOf([well, { ...well, history: '"two"' }])).toMatchObject({ ok: false, lines: expect.arrayContaining(['words: 4, lost: 1 (one)']) });
});

it.each([
  ['a conflict did not show the other text', { ...well, seen: { ...seen, unseen: 1 } }],
  ['somebody met a conflict with nobody', { ...well, seen: { ...seen, unexplained: 1 } }],
  ['the draft ends with older words', { ...well, now: 'one' }],
  ['too many saves take too long', { ...well, seen: { ...seen, times: [10, 10, 10, 2000] } }],
])('nor where %s', (_, pair) => expect(figuresOf([well, pair]).ok).toBe(false));

it('percentiles are values that were seen', () => expect([percentile([3, 1, 2], 0.5), percentile([3, 1, 2], 0.99), percentile([], 0.5)]).toEqual([2, 3, NaN]));
