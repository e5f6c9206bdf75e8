import { describe, expect, it } from '@jest/globals';
import * as statistics from '@waymark/domain/statistics';
import { compareWorlds } from './compare.mjs';
import { KINDS } from './kinds.mjs';
import { worldOf } from './world.mjs';

const near = (value: number) => expect.closeTo(value, 6);

describe('worlds with known truth', () => {
  it('are the same for the same seed', () => {
    const of = (seed: number) => worldOf(KINDS['few cases'], statistics.seededRandom(seed));
    expect(of(1)).toEqual(of(1));
    expect(of(1)).not.toEqual(of(2));
    expect(of(1).observations).toHaveLength(20);
  });

  it('round the scores where they should', () => {
    const { observations } = worldOf(KINDS['scores on five steps'], statistics.seededRandom(3));
    expect(observations.every(({ score }: { score: number }) => score % 25 === 0)).toBe(true);
  });

  it('show what calibration gains where severity is strong, to the digit', () => {
    expect(compareWorlds(KINDS['strong severity'], 6, 1, statistics)).toEqual({
      worlds: 6,
      means: { raw: near(0.667260788), leastSquares: near(0.87876798), calibrated: near(0.880956848), ordinal: near(0.864884303) },
      gain: near(0.21369606),
      error: near(0.050351617),
      better: 6,
      worse: 0,
      alike: 0,
      gainWhereNotAlike: near(0.213696060),
      leftOut: 0,
    });
  });

  it('show that it gains next to nothing where there is no severity', () => {
    expect(compareWorlds(KINDS['no severity'], 6, 1, statistics)).toEqual({
      worlds: 6,
      means: { raw: near(0.884208881), leastSquares: near(0.87876798), calibrated: near(0.885553471), ordinal: near(0.864884303) },
      gain: near(0.00134459),
      error: near(0.001382453),
      better: 1,
      worse: 1,
      alike: 0,
      gainWhereNotAlike: near(0.00134459),
      leftOut: 0,
    });
  });

  it('show that the calibrated order beats the raw means, beyond two standard errors, over the kinds in which it does', () => {
    // a few of each; a thousand, kind by kind, and the kinds in which it does not, are in `npm run long`
    const kinds = Object.entries(KINDS).filter(([name]) => !['no severity', 'few cases', 'much error'].includes(name));
    const found = kinds.map(([, kind], place) => compareWorlds(kind, 3, 1 + place * 1_000_000, statistics));
    const mean = (of: (one: (typeof found)[number]) => number): number => found.reduce((sum, one) => sum + of(one), 0) / found.length;
    expect(found).toHaveLength(7);
    expect(mean(({ gain }) => gain!)).toBeGreaterThan((2 * Math.sqrt(mean(({ error }) => error ** 2))) / Math.sqrt(found.length));
  });

  it('leave out worlds in which no reviewer links the cases', () => {
    expect(compareWorlds({ ...KINDS['few cases'], cases: 4, reviewers: 6 }, 2, 1, statistics).leftOut).toBe(1);
  });

  it('count as no correlation that the mixed model sees no difference between cases', () => {
    const kind = { ...KINDS['few cases'], case: 0.01, error: 20 };
    const { alike, means } = compareWorlds(kind, 1, 8, statistics);
    expect({ alike, calibrated: means.calibrated }).toEqual({ alike: 1, calibrated: 0 });
    expect(compareWorlds(kind, 1, 3, statistics).alike).toBe(0);
  });
});
