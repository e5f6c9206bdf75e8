import { expect, it } from '@jest/globals';
import { termsShown } from './terms-shown.ts';

it('specialties come first, then pairs of words, then words that stand in none of these, each once', () => {
  expect(termsShown(['Ward rounds'], ['sleep', 'ward', 'night lamp', 'lamp', 'wool', 'wool'], 4)).toEqual(['Ward rounds', 'night lamp', 'sleep', 'wool']);
  expect(termsShown([], ['a', 'b c', 'c'], 9)).toEqual(['b c', 'a']);
  expect(termsShown([], [], 4)).toEqual([]);
});
