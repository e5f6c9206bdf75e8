import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { amongFirst, amongFirstOfAlike, FIRST } from './among-first.ts';

describe('amongFirst', () => {
  it('is the share of draws with such a rank or a better one', () => {
    expect(amongFirst([1, 2, 4, 4], 5)).toEqual([{ first: 1, share: 0.25 }, { first: 3, share: 0.5 }]);
    expect(amongFirst([12], 30)).toEqual([1, 3, 5, 10].map((first) => ({ first, share: 0 })).concat([{ first: 20, share: 1 }]));
  });

  it('says nothing of a top that all are in, nor of one case alone', () => {
    expect(amongFirst([1], 1)).toEqual([]);
    expect(amongFirst([1, 2], 2).map(({ first }) => first)).toEqual([1]);
    expect(amongFirst([2], 3).map(({ first }) => first)).toEqual([1]);
    expect(amongFirst([2], 4).map(({ first }) => first)).toEqual([1, 3]);
    expect(amongFirst([2], 100).map(({ first }) => first)).toEqual([...FIRST]);
  });

  it('sums over all cases to the size of the top, and never falls as tops grow', () => {
    const draws = fc.integer({ min: 2, max: 30 }).chain((cases) => fc.array(fc.shuffledSubarray(Array.from({ length: cases }, (_, at) => at + 1), { minLength: cases, maxLength: cases }), { minLength: 1, maxLength: 20 }));
    fc.assert(
      fc.property(draws, (drawn) => {
        const cases = drawn[0]!.length;
        const all = Array.from({ length: cases }, (_, place) => amongFirst(drawn.map((ranks) => ranks[place]!), cases));
        for (const [at, { first }] of all[0]!.entries()) expect(all.reduce((sum, one) => sum + one[at]!.share, 0)).toBeCloseTo(first, 9);
        for (const one of all) expect(one.map(({ share }) => share)).toEqual(one.map(({ share }) => share).sort((a, b) => a - b));
      }),
    );
  });

  it('is the same for all of whom nothing is known', () => expect(amongFirstOfAlike(6)).toEqual([{ first: 1, share: 1 / 6 }, { first: 3, share: 0.5 }, { first: 5, share: 5 / 6 }]));
});
