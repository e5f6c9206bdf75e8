import { describe, expect, it } from '@jest/globals';
import { RUN } from '../../../texts/portfolio.ts';
import { unsureRanks } from './unsure-ranks.ts';

const of = (innovationName: string, weightsKept: number | null) => ({ innovationName, weightsKept });

describe('ranks that hang on the weights', () => {
  it('are named, the least firm first', () => {
    expect(unsureRanks([of('A', 0.8), of('B', 0.79), of('C', null), of('D', 0.1), of('E', 1)])).toEqual(['D', 'B']);
  });

  it('are said in words, and so is that none does', () => {
    expect(RUN.stability(1, [])).toMatch(/keeps its rank by case score in all of them/);
    expect(RUN.stability(0.999, ['B'])).toMatch(/in over 99 %\. The rank of B hangs most/);
    expect(RUN.stability(0.001, ['A', 'B'])).toMatch(/in under 1 %\. The ranks of A and B hang most/);
    expect([RUN.keptWords(1, 2, 2), RUN.keptWords(0.42, 1, 3)]).toEqual(['Always 2', '42 %, rank 1 to 3']);
  });
});
