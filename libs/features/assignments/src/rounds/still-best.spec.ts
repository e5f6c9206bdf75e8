import { expect, it } from '@jest/globals';
import { isStillBest } from './still-best.ts';

const best = { total: 900, points: 700, worst: 300 };

it('what is stored is the best where it reaches as far by what it is solved for', () => {
  const at = (kind: 'total' | 'fair' | 'linked', total: number, worst: number) => isStillBest({ kind }, { total, worst, expected: null }, best);
  expect([at('total', 900, 1), at('linked', 900, 1), at('fair', 900, 300)]).toEqual([true, true, true]);
  expect([at('total', 899, 300), at('fair', 900, 299), at('fair', 901, 300)]).toEqual([false, false, false]);
});

it('of a draw what is expected counts, whatever came of it', () => {
  const drawn = (expected: number | null) => isStillBest({ kind: 'drawn', cap: 70 }, { total: 1, worst: 1, expected }, best);
  expect([drawn(700), drawn(701), drawn(null)]).toEqual([true, false, false]);
});
