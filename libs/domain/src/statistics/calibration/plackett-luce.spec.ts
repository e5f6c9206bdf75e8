import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { designOf, orderAgreement, plackettLuce } from './index.ts';

/** Each reviewer's cases, the best first; a string in a list is a place, and “ab” a tie. */
const rankings = (...all: string[][]) => designOf(all.flatMap((places, reviewer) => places.flatMap((tied, place) => [...tied].map((name) => ({ case: name, reviewer: `r${reviewer}`, score: -place })))));
const worthOf = (...all: string[][]) => {
  const result = plackettLuce(rankings(...all));
  if (result.status !== 'ok') throw new Error(result.status);
  return result.worth;
};

describe('plackettLuce', () => {
  it('solves, for two cases, the equations by hand', () => {
    // a before b by one reviewer: by symmetry the absent case lies half way, so w(b) = 1 / w(a);
    // the equation of a, 1.5 = w/(1 + w) + w²/(1 + w²), is solved by bisection
    let [low, high] = [1, 100];
    for (let step = 0; step < 100; step += 1) {
      const w = (low + high) / 2;
      if (w / (1 + w) + w ** 2 / (1 + w ** 2) < 1.5) low = w;
      else high = w;
    }
    const worth = worthOf(['a', 'b']);
    expect(worth.a! / worth.b!).toBeCloseTo(low ** 2, 8);
  });

  it('equals, with ties, what maximising the likelihood in another program gives', () => {
    const worth = worthOf(['a', 'bc', 'd'], ['b', 'a', 'c'], ['da'], ['c', 'd']);
    expect(worth).toEqual({ a: expect.closeTo(0.3325848, 6), b: expect.closeTo(0.3796315, 6), c: expect.closeTo(0.1972006, 6), d: expect.closeTo(0.0905831, 6) });
  });

  it('finds no difference where orders cancel', () => {
    const worth = worthOf(['a', 'b', 'c'], ['c', 'b', 'a'], ['b', 'c', 'a'], ['a', 'c', 'b'], ['c', 'a', 'b'], ['b', 'a', 'c']);
    for (const name of ['a', 'b', 'c']) expect(worth[name]).toBeCloseTo(1 / 3, 8);
  });

  it('says that nothing varies where all is tied, and no more once one case stands before another', () => {
    for (const tied of [rankings(['abc']), rankings(['ab'], ['bc']), rankings(['ab'], ['c'])]) expect(plackettLuce(tied)).toEqual({ status: 'undefined-no-variation' });
    expect(plackettLuce(rankings(['abc'], ['a', 'b'])).status).toBe('ok');
  });

  it('has nothing to say without a pair', () => {
    expect(plackettLuce(designOf([]))).toEqual({ status: 'insufficient-data' });
    expect(plackettLuce(rankings(['a'], ['b'], ['a']))).toEqual({ status: 'insufficient-data' });
  });

  it('does not mind severity nor how each reviewer uses the scale, nor the order of the scores', () => {
    const row = fc.record({ case: fc.constantFrom('a', 'b', 'c', 'd'), reviewer: fc.constantFrom('p', 'q', 'r'), score: fc.integer({ min: 0, max: 4 }) });
    const rows = fc.uniqueArray(row, { minLength: 1, selector: (one) => one.case + one.reviewer });
    fc.assert(
      fc.property(rows, (given) => {
        const one = plackettLuce(designOf(given));
        const stretched = given.map((each) => ({ ...each, score: each.reviewer === 'p' ? 2 ** each.score : 100 - 3 * (30 - each.score) }));
        const other = plackettLuce(designOf(stretched.reverse()));
        expect(other.status).toBe(one.status);
        if (one.status === 'ok' && other.status === 'ok') for (const name of Object.keys(one.worth)) expect(other.worth[name]).toBeCloseTo(one.worth[name]!, 7);
      }),
      { numRuns: 40 },
    );
  });
});

describe('orderAgreement', () => {
  it('is 1 for the same order, -1 for the opposite, null without an order', () => {
    expect(orderAgreement({ a: 1, b: 5, c: 9 }, { c: 3, b: 2, a: 1 })).toBe(1);
    expect(orderAgreement({ a: 1, b: 5 }, { a: 2, b: 1 })).toBe(-1);
    expect(orderAgreement({ a: 1, b: 1 + 1e-12 }, { a: 2, b: 1 })).toBeNull();
  });
});
