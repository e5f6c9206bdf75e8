import { describe, expect, it } from '@jest/globals';
import { compassSearch } from './compass-search.ts';

const grid = [0, 2, 4, 6, 8];

describe('compassSearch', () => {
  it.each([
    ['within', 3.3, 7.1, [3.3, 7.1]],
    ['on a side', -4, 2.5, [0, 2.5]],
    ['in a corner', 20, -1, [10, 0]],
  ])('finds what is least %s', (_where, x, y, expected) => {
    const { at, value } = compassSearch((a, b) => (a - x) ** 2 + 3 * (b - y) ** 2, 10, grid);
    at.forEach((coordinate, axis) => expect(coordinate).toBeCloseTo(expected[axis]!, 6));
    expect(value).toBeCloseTo((expected[0]! - x) ** 2 + 3 * (expected[1]! - y) ** 2, 9);
  });

  it('finds the end of a bent valley', () => {
    const { at } = compassSearch((x, y) => (3 - x) ** 2 + 10 * (y - x ** 2 / 2) ** 2, 10, grid);
    expect(at[0]).toBeCloseTo(3, 4);
    expect(at[1]).toBeCloseTo(4.5, 4);
  });

  it('starts from the better of two valleys, and ends on a plain', () => {
    expect(compassSearch((x) => Math.min((x - 1) ** 2 + 1, (x - 8) ** 2), 10, grid).at[0]).toBeCloseTo(8, 6);
    expect(compassSearch(() => 5, 10, grid).value).toBe(5);
  });
});
