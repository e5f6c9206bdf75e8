import { expect, it } from '@jest/globals';
import { choiceAddress, choiceAsked } from './choice-address.ts';

const asked = (search: string) => choiceAsked(new Request(`http://localhost/assignments/r/e${search}`));

it('keeps what was asked from page to page, and takes nonsense for the first', () => {
  expect(asked('')).toEqual({ role: '', name: '', page: 1 });
  for (const page of ['0', '-3', 'x', '1.9']) expect(asked(`?page=${page}`).page).toBe(1);
  const three = asked('?role=safety-reviewer&name=%20O%27Neill%20&page=3');
  expect(three).toEqual({ role: 'safety-reviewer', name: 'O’Neill'.replace('’', "'"), page: 3 });
  expect(choiceAddress('/assignments/r/e', three, { done: 'asked-for-bids' })).toBe('/assignments/r/e?role=safety-reviewer&name=O%27Neill&page=3&done=asked-for-bids');
  expect(choiceAsked(new Request(`http://localhost${choiceAddress('/x', three)}`))).toEqual(three);
  expect(choiceAddress('/assignments/r/e', asked(''))).toBe('/assignments/r/e');
});

it('keeps from which page of its proposal somebody came, and in which version they read that', () => {
  expect(choiceAddress('/x', { ...asked('?from=2&version=3&name=a&page=2'), page: 1 })).toBe('/x?name=a&from=2&version=3');
  for (const from of ['1', '0', 'x', '-2']) expect(choiceAddress('/x', asked(`?from=${from}&version=y`))).toBe('/x');
});
