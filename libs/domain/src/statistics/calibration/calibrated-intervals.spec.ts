import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../numeric/random.ts';
import { Z_975 } from '../numeric/normal.ts';
import { blup, calibratedIntervals, designOf, type Observation } from './index.ts';

const scored = (rows: [string, string, number][]): Observation[] => rows.map(([name, reviewer, score]) => ({ case: name, reviewer, score }));
const width = ([from, to]: [number, number]): number => to - from;

describe('calibratedIntervals', () => {
  it('is by hand for one score of each of two cases', () => {
    // mean and effect given one score y: the mean of both is known to (1 + 0.5) / 2, and the effect shrinks to 2/3 of what is left
    const intervals = calibratedIntervals(designOf(scored([['a', 'p', 2], ['b', 'p', 0]])), { case: 1, reviewer: 0, error: 0.5 }, 0.95);
    const middle = 1 + 2 / 3;
    const variance = (1 * 0.5) / 1.5 + (1 / 3) ** 2 * 0.75;
    expect(intervals['a']![0]).toBeCloseTo(middle - Z_975 * Math.sqrt(variance), 10);
    expect(intervals['a']![1]).toBeCloseTo(middle + Z_975 * Math.sqrt(variance), 10);
  });

  const names = ['a', 'b', 'c', 'd', 'e'];
  const rows = names.flatMap((name, i) => ['p', 'q', 'r'].filter((_, j) => (i + j) % 3 > 0).map((reviewer, j): [string, string, number] => [name, reviewer, i + 2 * j]));
  const design = designOf(scored(rows));
  const variances = { case: 2, reviewer: 1, error: 0.7 };

  it('lies around the calibrated score, and is wider with more credibility and with fewer scores', () => {
    const found = blup(design, variances);
    if (found.status !== 'ok') throw new Error('not calibrated');
    const [narrow, wide] = [calibratedIntervals(design, variances, 0.5), calibratedIntervals(design, variances, 0.99)];
    for (const name of names) {
      expect((narrow[name]![0] + narrow[name]![1]) / 2).toBeCloseTo(found.calibrated[name]!, 9);
      expect(width(wide[name]!)).toBeGreaterThan(width(narrow[name]!));
    }
    const fewer = calibratedIntervals(designOf(scored(rows.filter(([name, reviewer]) => name !== 'a' || reviewer !== rows[0]![1]))), variances, 0.5);
    expect(width(fewer['a']!)).toBeGreaterThan(width(narrow['a']!));
  });

  it('holds the true value of a case as often as it says, in worlds with these variances', () => {
    const random = seededRandom(7);
    const spread = { case: Math.sqrt(2), reviewer: 1, error: Math.sqrt(0.7) };
    let held = 0;
    const worlds = 2_000;
    for (let world = 0; world < worlds; world += 1) {
      const merit = new Map(names.map((name) => [name, 5 + spread.case * random.normal()]));
      const severity = new Map(['p', 'q', 'r'].map((reviewer) => [reviewer, spread.reviewer * random.normal()]));
      const drawn = rows.map(([name, reviewer]): [string, string, number] => [name, reviewer, merit.get(name)! + severity.get(reviewer)! + spread.error * random.normal()]);
      const [from, to] = calibratedIntervals(designOf(scored(drawn)), variances, 0.8)['c']!;
      if (from <= merit.get('c')! && merit.get('c')! <= to) held += 1;
    }
    // three standard errors of a share of 0.8 in 2,000
    expect(Math.abs(held / worlds - 0.8)).toBeLessThan(3 * Math.sqrt((0.8 * 0.2) / worlds));
  });

  it('is the interval of the mean for all where cases do not differ, and nothing without cases', () => {
    const alike = calibratedIntervals(design, { ...variances, case: 0 }, 0.9);
    for (const name of names) expect(alike[name]).toEqual(alike['a']);
    expect(width(alike['a']!)).toBeGreaterThan(0);
    expect(calibratedIntervals(designOf([]), variances, 0.9)).toEqual({});
  });
});
