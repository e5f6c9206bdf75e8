import { describe, expect, it } from '@jest/globals';
import { colourOf } from './colour.ts';

describe('colourOf', () => {
  it.each([
    ['high', 'increase', 'improvement'],
    ['low', 'increase', 'concern'],
    ['high', 'decrease', 'concern'],
    ['low', 'decrease', 'improvement'],
    ['high', 'neutral', 'special-cause-neutral-high'],
    ['low', 'neutral', 'special-cause-neutral-low'],
    [null, 'increase', 'common-cause'],
    [null, 'neutral', 'common-cause'],
  ] as const)('%s where %s is better: %s', (direction, better, colour) => {
    expect(colourOf(direction, better)).toBe(colour);
  });
});
