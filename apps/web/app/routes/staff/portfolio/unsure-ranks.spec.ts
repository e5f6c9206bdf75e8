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
    expect(RUN.stability(0.999, ['B'])).toMatch(/in over 99 % of them\. The rank of B hangs most/);
    expect(RUN.stability(0.001, ['A', 'B'])).toMatch(/in under 1 % of them\. The ranks of A and B hang most/);
    expect([0, 0.001, 0.42, 0.999, 1].map(RUN.keptShare)).toEqual(['0 %', 'under 1 %', '42 %', 'over 99 %', '100 %']);
  });
});
