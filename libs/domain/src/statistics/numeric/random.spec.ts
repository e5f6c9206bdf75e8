import { describe, expect, it } from '@jest/globals';
import { seededRandom, xoshiro128 } from './random.ts';

const take = <Item>(count: number, next: () => Item): Item[] => Array.from({ length: count }, next);

describe('xoshiro128', () => {
  it('gives what the authors’ own program gives', () => {
    expect(take(10, xoshiro128([1, 2, 3, 4]))).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });
});

describe('seededRandom', () => {
  it('begins with the state that splitmix32 gives for the seed', () => {
    const word = xoshiro128([1684164658, 3653269916, 2939563536, 2141751570]);
    expect(seededRandom(0).uniform()).toBe(((word() >>> 5) * 2 ** 26 + (word() >>> 6)) / 2 ** 53);
  });

  it('is the same for the same seed and another for another', () => {
    const of = (seed: number) => take(20, seededRandom(seed).normal);
    expect(of(7)).toEqual(of(7));
    expect(of(7)).not.toEqual(of(8));
    expect(of(4294967295)).not.toEqual(of(0));
  });

  it('fills its range evenly', () => {
    const random = seededRandom(1);
    const counts = take(7, () => 0);
    for (let draw = 0; draw < 70_000; draw += 1) counts[random.below(7)]! += 1;
    // five standard deviations of a binomial count
    counts.forEach((count) => expect(Math.abs(count - 10_000)).toBeLessThan(5 * Math.sqrt(70_000 * (1 / 7) * (6 / 7))));
  });

  it('has normals with mean 0, variance 1 and no skew', () => {
    const draws = take(50_000, seededRandom(2).normal);
    const moment = (power: number) => draws.reduce((sum, draw) => sum + draw ** power, 0) / draws.length;
    expect(Math.abs(moment(1))).toBeLessThan(0.02);
    expect(Math.abs(moment(2) - 1)).toBeLessThan(0.03);
    expect(Math.abs(moment(3))).toBeLessThan(0.06);
    expect(Math.abs(moment(4) - 3)).toBeLessThan(0.25);
  });
});
