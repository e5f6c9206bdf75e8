import { describe, expect, it } from '@jest/globals';
import { RUN } from '../../../texts/portfolio.ts';
import { countFirm, firmIn, topsOf, topTold } from './firmness.ts';
import { isEven, widestOf } from './widest.ts';

const of = (innovationName: string, ...shares: number[]) => ({ innovationName, amongFirst: shares.map((share, at) => ({ first: [1, 3, 5, 10][at]!, share })) });

describe('how firmly cases are among the first', () => {
  it('is told of the largest top that holds at most half of the cases', () => {
    expect(topsOf([of('A', 0.5, 0.9), of('B', 0.5, 1)])).toEqual([1, 3]);
    expect([topTold([1, 3, 5], 7), topTold([1, 3, 5], 6), topTold([1, 3, 5, 10, 20], 30), topTold([1], 2), topTold([1], 3), topTold([], 1)]).toEqual([3, 3, 10, 1, 1, null]);
  });

  it('goes from the firmest, and leaves out whoever has no rank', () => {
    expect(firmIn([of('A', 0.2, 0.6), of('B', 0.8, 1), { innovationName: 'C', amongFirst: [] }], 3).map(({ of: { innovationName }, share }) => [innovationName, share])).toEqual([['B', 1], ['A', 0.6]]);
  });

  it('is said in words, of 100 draws', () => {
    expect(countFirm([1, 0.95, 0.94, 0.06, 0.05, 0])).toEqual({ firm: 2, open: 2 });
    expect(RUN.amongFirst(10, 0.83)).toBe('among the first 10 in 83 of 100 draws');
    expect(RUN.amongFirst(1, 0.0001)).toBe('first in fewer than 1 of 100 draws');
    expect(RUN.amongFirst(3, 0.9999)).toBe('among the first 3 in more than 99 of 100 draws');
    expect([RUN.amongFirst(3, 0), RUN.amongFirst(3, 1)]).toEqual(['among the first 3 in no draw', 'among the first 3 in every draw']);
    expect(RUN.firmness(3, { firm: 2, open: 2 }, 7)).toBe('Of 7 cases 2 are firmly among the first 3, and 2 more may be or may not: the cut between them is not certain.');
    expect(RUN.firmness(1, { firm: 1, open: 0 }, 7)).toBe('Of 7 cases 1 is firmly first, and the others are firmly not.');
    expect(RUN.firmness(3, { firm: 0, open: 5 }, 7)).toBe('Of 7 cases none is firmly among the first 3, and 5 may be or may not: the cut between them is not certain.');
  });
});

it('the widest interval is named, and none where there is none', () => {
  const scored = (innovationName: string, from: number | null, to: number | null) => ({ innovationName, caseScore: 1, calibrated: 2, calibratedFrom: from, calibratedTo: to });
  expect(widestOf([scored('A', 1, 3), scored('B', 0, 4), scored('C', null, null)])).toEqual({ innovationName: 'B', calibrated: 2, from: 0, to: 4 });
  expect(widestOf([scored('C', null, null)])).toBeNull();
  expect([[scored('A', 1, 3), scored('B', 4, 6.04)], [scored('A', 1, 3), scored('B', 4, 6.06)], [scored('A', 1, 3)]].map(isEven)).toEqual([true, false, false]);
});
