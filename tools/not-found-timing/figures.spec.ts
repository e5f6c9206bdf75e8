import { describe, expect, it } from '@jest/globals';
import { mannWhitney, median, medianRatio } from './figures.mjs';

const counted = (length: number, from = 1): number[] => Array.from({ length }, (_, at) => from + at);

it('the median lies in the middle', () => expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]));

describe('Mann–Whitney', () => {
  it('gives the worked example of the tortoises and the hares', () => {
    // they come in as T H H H H H T T T T T H: a tortoise beats a hare in 11 of 36 pairs, and is slower in 25
    expect(mannWhitney([1, 7, 8, 9, 10, 11], [2, 3, 4, 5, 6, 12]).greater).toBeCloseTo(25 / 36, 10);
  });

  it('finds nothing between equal samples and all between apart ones', () => {
    expect(mannWhitney(counted(50), counted(50))).toEqual({ greater: 0.5, p: expect.closeTo(1, 6) });
    expect(mannWhitney([1, 1], [1, 1])).toEqual({ greater: 0.5, p: 1 });
    const { greater, p } = mannWhitney(counted(50, 100), counted(50));
    expect([greater, p < 1e-6]).toEqual([1, true]);
  });
});

it('the ratio of medians lies in its interval, which holds 1 for equal samples only', () => {
  let seed = 1;
  const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const same = medianRatio(counted(200), counted(200), random, 400);
  expect(same.ratio).toBe(1);
  expect(same.low < 1 && same.high > 1).toBe(true);
  const apart = medianRatio(counted(200, 1000), counted(200), random, 400);
  expect(apart.low).toBeGreaterThan(5);
});
