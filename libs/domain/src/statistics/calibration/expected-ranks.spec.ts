import { describe, expect, it } from '@jest/globals';
import { normalBelow } from '../numeric/normal.ts';
import { designOf, expectedRanks, type Observation } from './index.ts';

const options = { seed: 3, draws: 2000, credibility: 0.9 };
const scored = (rows: [string, string, number][]): Observation[] => rows.map(([name, reviewer, score]) => ({ case: name, reviewer, score }));

describe('expectedRanks', () => {
  it('is by hand for two cases of one reviewer', () => {
    // Effects given the scores: differences of two cases shrink to 2/3, their variance is 2 · 1 · 0.5 / 1.5
    const design = designOf(scored([['a', 'p', 2], ['b', 'p', 0]]));
    const ranks = expectedRanks(design, { case: 1, reviewer: 0, error: 0.5 }, options);
    const better = normalBelow((2 * (2 / 3)) / Math.sqrt((2 * 0.5) / 1.5));
    expect(ranks.a!.expectedRank).toBeCloseTo(2 - better, 10);
    expect(ranks.b!.expectedRank).toBeCloseTo(1 + better, 10);
  });

  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const rows = names.flatMap((name, i) => ['p', 'q', 'r'].filter((_, j) => (i + j) % 3 > 0).map((reviewer, j): [string, string, number] => [name, reviewer, i + 2 * j]));
  const design = designOf(scored(rows));
  const ranks = expectedRanks(design, { case: 2, reviewer: 1, error: 0.7 }, options);

  it('shares out the ranks', () => {
    const sum = names.reduce((total, name) => total + ranks[name]!.expectedRank, 0);
    expect(sum).toBeCloseTo((6 * 7) / 2, 9);
  });

  it('lies, by its draws, where the expectation says', () => {
    for (const name of names) {
      const { expectedRank, interval } = ranks[name]!;
      expect(interval[0]).toBeLessThanOrEqual(Math.ceil(expectedRank));
      expect(interval[1]).toBeGreaterThanOrEqual(Math.floor(expectedRank));
      expect(interval.every((rank) => Number.isInteger(rank) && rank >= 1 && rank <= 6)).toBe(true);
    }
  });

  it('is among the first one, by its draws, as often as the others leave', () => {
    const shares = names.map((name) => ranks[name]!.amongFirst!.map(({ share }) => share));
    [1, 3, 5].forEach((first, at) => expect(shares.reduce((sum, of) => sum + of[at]!, 0)).toBeCloseTo(first, 9));
    const best = names.map((name) => ranks[name]!).sort((one, other) => one.expectedRank - other.expectedRank);
    expect(best[0]!.amongFirst![0]!.share).toBeGreaterThan(best[5]!.amongFirst![0]!.share);
  });

  it('is the same for the same seed; the expectation needs none; a wider credibility is no narrower', () => {
    const again = (changed: Partial<typeof options>) => expectedRanks(design, { case: 2, reviewer: 1, error: 0.7 }, { ...options, ...changed });
    expect(again({})).toEqual(ranks);
    const other = again({ seed: 4 });
    const wide = again({ credibility: 0.999 });
    for (const name of names) {
      expect(other[name]!.expectedRank).toBe(ranks[name]!.expectedRank);
      expect(wide[name]!.interval[0]).toBeLessThanOrEqual(ranks[name]!.interval[0]);
      expect(wide[name]!.interval[1]).toBeGreaterThanOrEqual(ranks[name]!.interval[1]);
    }
  });

  it('is sure where error is small, and tells nothing where cases do not differ', () => {
    const apart = designOf(scored(names.flatMap((name, i): [string, string, number][] => [[name, 'p', i], [name, 'q', i + 1]])));
    const sure = expectedRanks(apart, { case: 4, reviewer: 1, error: 0.0001 }, options);
    names.forEach((name, i) => expect(sure[name]).toEqual({ expectedRank: expect.closeTo(6 - i, 9), interval: [6 - i, 6 - i], amongFirst: [1, 3, 5].map((first) => ({ first, share: 6 - i <= first ? 1 : 0 })) }));
    const alike = expectedRanks(apart, { case: 0, reviewer: 1, error: 1 }, options);
    for (const name of names) expect(alike[name]).toEqual({ expectedRank: 3.5, interval: [1, 6], amongFirst: [1, 3, 5].map((first) => ({ first, share: first / 6 })) });
    expect(expectedRanks(designOf([]), { case: 1, reviewer: 1, error: 1 }, options)).toEqual({});
  });
});
