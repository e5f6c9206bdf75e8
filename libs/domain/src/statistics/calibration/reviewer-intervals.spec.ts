import { describe, expect, it } from '@jest/globals';
import { Z_975 } from '../numeric/normal.ts';
import { seededRandom } from '../numeric/random.ts';
import { blup, designOf, portfolioOf, reviewerIntervals, runCalibration, type Observation } from './index.ts';

const scored = (rows: readonly (readonly [string, string, number])[]): Observation[] => rows.map(([name, reviewer, score]) => ({ case: name, reviewer, score }));
const width = ([from, to]: [number, number]): number => to - from;

describe('reviewerIntervals', () => {
  it('is by hand for one score by each of two reviewers, of cases that do not differ', () => {
    // the mean of both is known to (1 + 0.5) / 2, and each effect shrinks to 2/3 of what is left of its score
    const intervals = reviewerIntervals(designOf(scored([['a', 'p', 2], ['b', 'q', 0]])), { case: 0, reviewer: 1, error: 0.5 }, 0.95);
    const variance = (1 * 0.5) / 1.5 + (2 / 3) ** 2 * 0.75;
    expect(intervals['p']![0]).toBeCloseTo(2 / 3 - Z_975 * Math.sqrt(variance), 10);
    expect(intervals['p']![1]).toBeCloseTo(2 / 3 + Z_975 * Math.sqrt(variance), 10);
    expect(intervals['q']![0]).toBeCloseTo(-2 / 3 - Z_975 * Math.sqrt(variance), 10);
  });

  const names = ['a', 'b', 'c', 'd', 'e'];
  // p scores all cases, q four of them, r the first alone
  const rows = names.flatMap((name, i) => ['p', ...(i < 4 ? ['q'] : []), ...(i < 1 ? ['r'] : [])].map((reviewer, j) => [name, reviewer, i + 2 * j] as const));
  const design = designOf(scored(rows));
  const variances = { case: 2, reviewer: 1, error: 0.7 };

  it('lies around the effect, is wider with more credibility, and widest for whoever scored fewest', () => {
    const found = blup(design, variances);
    if (found.status !== 'ok') throw new Error('not calibrated');
    const [narrow, wide] = [reviewerIntervals(design, variances, 0.5), reviewerIntervals(design, variances, 0.99)];
    for (const name of ['p', 'q', 'r']) {
      expect((narrow[name]![0] + narrow[name]![1]) / 2).toBeCloseTo(found.reviewerBias[name]!, 9);
      expect(width(wide[name]!)).toBeGreaterThan(width(narrow[name]!));
    }
    expect(width(narrow['r']!)).toBeGreaterThan(width(narrow['q']!));
    expect(width(narrow['q']!)).toBeGreaterThan(width(narrow['p']!));
  });

  it.each(['p', 'r'])('holds the true effect of %s as often as it says, in worlds with these variances', (asked) => {
    const random = seededRandom(7);
    const spread = { case: Math.sqrt(2), reviewer: 1, error: Math.sqrt(0.7) };
    let held = 0;
    const worlds = 2_000;
    for (let world = 0; world < worlds; world += 1) {
      const merit = new Map(names.map((name) => [name, 5 + spread.case * random.normal()]));
      const severity = new Map(['p', 'q', 'r'].map((reviewer) => [reviewer, spread.reviewer * random.normal()]));
      const drawn = rows.map(([name, reviewer]) => [name, reviewer, merit.get(name)! + severity.get(reviewer)! + spread.error * random.normal()] as const);
      const [from, to] = reviewerIntervals(designOf(scored(drawn)), variances, 0.8)[asked]!;
      if (from <= severity.get(asked)! && severity.get(asked)! <= to) held += 1;
    }
    // three standard errors of a share of 0.8 in 2,000
    expect(Math.abs(held / worlds - 0.8)).toBeLessThan(3 * Math.sqrt((0.8 * 0.2) / worlds));
  });

  it('is none without cases, nor where reviewers do not differ: no effect was estimated', () => {
    expect(reviewerIntervals(designOf([]), variances, 0.9)).toEqual({});
    expect(reviewerIntervals(design, { ...variances, reviewer: 0 }, 0.9)).toEqual({});
  });
});

describe('severity in a run', () => {
  const LINKED = scored([['a', 'R1', 80], ['a', 'R2', 70], ['b', 'R2', 40], ['b', 'R3', 60], ['c', 'R1', 55], ['c', 'R3', 57], ['c', 'R2', 44]]);
  const settings = { seed: 5, draws: 200, credibility: 0.95 };

  it('has its interval, from what the run froze: also in a run of an earlier method', () => {
    for (const run of [runCalibration(LINKED, settings), runCalibration(LINKED, settings, [], null, 'calibration-run@2')]) {
      for (const { severity, severityFrom, severityTo } of portfolioOf(run, ['a', 'b', 'c']).reviewers) expect([severityFrom! < severity!, severity! < severityTo!]).toEqual([true, true]);
    }
  });

  it('has none where nothing is calibrated', () => {
    for (const { severityFrom, severityTo } of portfolioOf(runCalibration(LINKED.slice(0, 2), settings), ['a']).reviewers) expect([severityFrom, severityTo]).toEqual([null, null]);
  });
});
