import { expect, it } from '@jest/globals';
import { raterLabels } from './rater-labels.ts';

it('gives each rater one label in the order of the draw, as wide as the last', () => {
  expect([...raterLabels(['a', 'b', 'a', 'c'], () => 0)]).toEqual([['a', 'R1'], ['b', 'R2'], ['c', 'R3']]);
  expect([...raterLabels(['a', 'b', 'c'], (most) => most - 1).keys()]).toEqual(['c', 'b', 'a']);
  expect(raterLabels(Array.from({ length: 10 }, (_, at) => String(at)), () => 0).get('0')).toBe('R01');
  expect(raterLabels([], () => 0).size).toBe(0);
});
