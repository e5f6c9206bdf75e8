import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ExactSum } from './exact-sum.ts';

const whole = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(2 ** 26, 2 ** 26 - 1, -(2 ** 26), 2 ** 52, 2 ** 53 - 1));

describe('an exact sum', () => {
  it('is that of whole numbers of any size', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(whole, whole)), (products) => {
        const sum = new ExactSum();
        for (const [a, b] of products) sum.add(a, b);
        expect(sum.dividedBy(1)).toBe(Number(products.reduce((all, [a, b]) => all + BigInt(a) * BigInt(b), 0n)));
      }),
    );
  });

  it('keeps the last unit where doubles would lose it', () => {
    const sum = new ExactSum();
    for (const part of [2 ** 53 - 1, 2 ** 53 - 1, 1, 1, 1]) sum.add(part, 1);
    sum.add(-(2 ** 53), 2);
    expect(sum.dividedBy(1)).toBe(1);
    expect(sum.dividedBy(4)).toBe(0.25);
  });
});
