import { expect, it } from '@jest/globals';
import { sectionPlace } from './section-place.ts';

it.each([
  ['Lamp', 'Lamp: 1 of 9'],
  ['مصباح 2', '\u2068مصباح 2\u2069: 1 of 9'],
  ['מנורה', '\u2068מנורה\u2069: 1 of 9'],
])('a name keeps its direction, and what follows keeps ours: %s', (name, said) => expect(sectionPlace(name, 1, 9)).toBe(said));
