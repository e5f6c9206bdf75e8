import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from './seeded-random.ts';

const drawn = (seed: string | number, count = 8): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random.next());
};

describe('chance from a seed', () => {
  it('is the same for the same seed, and another for another', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (first, second) => {
      expect(drawn(first)).toEqual(drawn(first));
      if (first !== second) expect(drawn(first)).not.toEqual(drawn(second));
    }));
  });

  it('never changes with a version of the product: these numbers are recorded', () => {
    expect(drawn('waymark', 3)).toEqual([0.037331765284761786, 0.9017147463746369, 0.9979062809143215]);
  });

  it('spreads evenly', () => {
    const random = seededRandom('even');
    const tenths = new Array<number>(10).fill(0);
    for (let count = 0; count < 20_000; count += 1) tenths[Math.floor(random.next() * 10)]! += 1;
    for (const share of tenths) expect(Math.abs(share - 2000)).toBeLessThan(200);
  });

  it('draws whole numbers from both ends', () => {
    const random = seededRandom(1);
    const seen = new Set(Array.from({ length: 200 }, () => random.integer(-1, 2)));
    expect([...seen].sort((a, b) => a - b)).toEqual([-1, 0, 1, 2]);
  });

  it('keeps streams apart: drawing from one changes nothing in another or in its source', () => {
    const [first, second] = [seededRandom('s'), seededRandom('s')];
    first.stream('a').next();
    expect(first.next()).toBe(second.next());
    expect(first.stream('a').next()).toBe(seededRandom('s').stream('a').next());
    expect(first.stream('a').next()).not.toBe(first.stream('b').next());
  });

  it('shuffles without losing or copying anything, and does not touch the list', () => {
    fc.assert(fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
      const before = [...list];
      expect([...seededRandom(seed).shuffled(list)].sort()).toEqual([...before].sort());
      expect(list).toEqual(before);
    }));
  });

  it('has nothing to pick from an empty list', () => {
    expect(() => seededRandom(1).pick([])).toThrow(RangeError);
  });
});
