import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bandOf, bandsDiffer, reviewScore, type CriterionAnswer, type Rubric } from './index.ts';

const scale = [0, 0.25, 0.5, 0.75, 1].map((value, score) => ({ score, value, anchor: '' }));
const RUBRIC: Pick<Rubric, 'criteria' | 'bands'> = {
  criteria: [{ id: 'need', weight: 60, scale }, { id: 'cost', weight: 40, scale }] as unknown as Rubric['criteria'],
  bands: [{ id: 'discuss', min: 45, label: 'Discuss' }, { id: 'strong', min: 65, label: 'Strong' }, { id: 'weak', min: 0, label: 'Not yet' }],
};
const band = (score: number | null, bands = RUBRIC.bands) => bandOf({ bands }, score)?.id ?? null;
const review = (need: CriterionAnswer, cost: CriterionAnswer) => ({ state: 'submitted', answers: { need, cost } });

describe('the band of a score', () => {
  it('is the highest whose floor it reaches, and no rounding takes it across', () => {
    expect([0, 44.999, 45, 64.6, 64.9999, 65, 100].map((score) => band(score))).toEqual(['weak', 'weak', 'discuss', 'discuss', 'discuss', 'strong', 'strong']);
  });

  it('does not fall by what floating point is off', () => expect(band(100 * (0.1 + 0.2 + 0.35) - 1e-13)).toBe('strong'));

  it('is none without a score, below every floor, and where a rubric has no bands', () => {
    expect([band(null), band(3, [{ id: 'high', min: 50, label: 'High' }]), band(80, [])]).toEqual([null, null, null]);
  });

  it('never falls where the score rises, whatever the order of the bands', () =>
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }), fc.shuffledSubarray(RUBRIC.bands, { minLength: 3 }), (one, other, bands) => {
        const floor = (score: number) => bandOf({ bands }, score)!.min;
        expect(floor(Math.max(one, other))).toBeGreaterThanOrEqual(floor(Math.min(one, other)));
      }),
    ));
});

describe('reviewers in different bands', () => {
  it('are told by their own scores', () => {
    expect([reviewScore(RUBRIC, review(4, 2)), reviewScore(RUBRIC, review('cannot-assess', 2)), reviewScore(RUBRIC, review('not-applicable', 'cannot-assess'))]).toEqual([80, 50, null]);
    // 80 and 65: both reach the highest floor
    expect(bandsDiffer(RUBRIC, [review(4, 2), review(3, 2)])).toBe(false);
  });

  it('are a pair: one alone, and whoever gave no score, differs from nobody', () => {
    expect(bandsDiffer(RUBRIC, [])).toBe(false);
    expect(bandsDiffer(RUBRIC, [review(4, 4), review('cannot-assess', 'not-applicable'), { ...review(0, 0), conflicted: true }])).toBe(false);
    expect(bandsDiffer(RUBRIC, [review(4, 4), review(4, 3), review(2, 2)])).toBe(true);
  });

  it('differ also where no criterion is 2 points apart', () => expect(bandsDiffer(RUBRIC, [review(3, 3), review(2, 2)])).toBe(true));
});
