import { expect, it } from '@jest/globals';
import { endedWords } from './ended-words.ts';

const north = (successors: string[], lastDay: string | null = '2026-03-31') => ({ name: 'North', lastDay, successors });

it('an organisation whose last day is over became another, was split, or ended', () => {
  expect(endedWords(north(['Northwest']), '2026-04-01')).toBe('North became Northwest on 1 April 2026.');
  expect(endedWords(north(['East', 'West']), '2026-04-01')).toBe('North was split between East, West on 1 April 2026.');
  expect(endedWords(north([]), '2027-01-01')).toBe('North ended on 31 March 2026, and nobody is known to follow it.');
});

it('on its last day, and where it has none, it exists', () => {
  expect(endedWords(north(['Northwest']), '2026-03-31')).toBeNull();
  expect(endedWords(north(['Northwest'], null), '2030-01-01')).toBeNull();
});
