import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { krippendorffAlpha, unitDisagreement, type Ratings } from '../statistics/index.ts';
import { caseScore, caseScoreInterval, readingOf, roundAgreement, type CriterionAnswer, type ScoredReview } from './index.ts';

const scale = { min: 0, max: 4 };
const ids = ['c1', 'c2', 'c3'];
const criteria = ids.map((id, index) => ({ id, weight: 10 * (index + 1) }));
const review = (...answers: (CriterionAnswer | null)[]): ScoredReview => ({ state: 'submitted', answers: Object.fromEntries(answers.flatMap((answer, at) => (answer === null ? [] : [[ids[at]!, answer]]))) });
const of = (...reviews: ScoredReview[]) => ({ statistic: 'mean' as const, scale, criteria, reviews, seed: 1, resamples: 50, draws: 50 });
const answer = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom<CriterionAnswer | null>('not-applicable', 'cannot-assess', null));
const someReviews = fc.array(fc.tuple(answer, answer, answer).map((answers) => review(...answers)), { maxLength: 6 });

describe('the agreement of a round', () => {
  it('is read as good from 0.8, as tentative from 0.667, and as low below, unrounded', () => {
    expect([1, 0.8, 0.7999, 0.667, 0.6669, 0, -1].map(readingOf)).toEqual(['good', 'good', 'tentative', 'tentative', 'low', 'low', 'low']);
  });

  it('names the criterion that splits people most, and every one where several do so alike', () => {
    expect(roundAgreement(of(review(0, 2, 3), review(4, 2, 2)))).toMatchObject({ status: 'ok', reading: 'low', furthest: ['c1'], criteria: 3, scores: 6 });
    expect(roundAgreement(of(review(0, 0, 3), review(4, 4, 3))).furthest).toEqual(['c1', 'c2']);
  });

  it('has no figure for nobody, for one reviewer, for reviewers of other criteria, and for answers that are no score', () => {
    const none = { status: 'insufficient-data', alpha: null, interval: null, reading: null, criteria: 0, scores: 0, furthest: [] };
    for (const reviews of [[], [review(1, 2, 3)], [review(1, null, null), review(null, 2, 3)], [review('cannot-assess', 2, null), review(1, 'cannot-assess', null)]]) expect(roundAgreement(of(...reviews))).toEqual(none);
  });

  it('has none where all scores are equal: chance would agree too', () => {
    expect(roundAgreement(of(review(3, 3, 3), review(3, 3, 3)))).toMatchObject({ status: 'undefined-no-variation', alpha: null, reading: null, furthest: [], scores: 6 });
  });

  it('has a figure and no interval where people share one criterion', () => {
    expect(roundAgreement(of(review(1, null, null), review(4, null, 2)))).toMatchObject({ status: 'ok', interval: null, criteria: 1 });
  });

  it('leaves out a criterion that most call not applicable, as the score does', () => {
    expect(roundAgreement(of(review('not-applicable', 2, 3), review('not-applicable', 2, 3), review(0, 2, 3))).criteria).toBe(2);
  });

  it('is blind to drafts and conflicted reviewers, and to the order of reviews', () => {
    fc.assert(
      fc.property(someReviews, (reviews) => {
        const found = roundAgreement(of(...reviews));
        expect(roundAgreement(of({ ...review(0, 4, 0), state: 'draft' }, ...[...reviews].reverse(), { ...review(4, 0, 4), conflicted: true }))).toEqual(found);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the disagreement of units', () => {
  it('gives alpha’s observed disagreement, weighted by the ratings of each', () => {
    const ratings: fc.Arbitrary<Ratings> = fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 4 })), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(ratings, fc.constantFrom('nominal' as const, 'ordinal' as const, 'interval' as const), (given, level) => {
        const alpha = krippendorffAlpha(given, level);
        const sizes = given[0]!.map((_, unit) => given.filter((rater) => rater[unit] !== null).length);
        const apart = unitDisagreement(given, level);
        expect(apart.map((one) => one === null)).toEqual(sizes.map((size) => size < 2));
        if (alpha.status === 'ok') expect(apart.reduce<number>((sum, one, unit) => sum + sizes[unit]! * (one ?? 0), 0) / alpha.pairableValues).toBeCloseTo(alpha.observedDisagreement, 9);
      }),
    );
  });
});

describe('the interval of a case score', () => {
  it('holds every draw of two: the score of one, of both, of the other', () => {
    const found = caseScoreInterval(of(review(1, 1, 1), review(3, 3, 3)));
    expect(found).toEqual({ status: 'ok', interval: [25, 75], reviewers: 2, alone: 0 });
  });

  it('has none without two who were asked the same, and says so where nothing differs', () => {
    for (const reviews of [[], [review(1, 2, 3)], [review(1, null, null), review(null, 2, 3)], [review('cannot-assess', null, null), review('cannot-assess', null, null)]]) expect(caseScoreInterval(of(...reviews))).toMatchObject({ status: 'insufficient-data', interval: null });
    expect(caseScoreInterval(of(review(2, 2, 2), review(2, 2, 2)))).toMatchObject({ status: 'undefined-no-variation', interval: null });
  });

  it('keeps whoever is alone with their criteria in every draw, and counts them', () => {
    expect(caseScoreInterval(of(review(4, null, null), review(null, 1, 1), review(null, 3, 3)))).toEqual({ status: 'ok', interval: [expect.closeTo(37.5, 9), expect.closeTo(79.1666666667, 9)], reviewers: 3, alone: 1 });
  });

  it('lies between 0 and 100 and does not depend on the order of reviews', () => {
    fc.assert(
      fc.property(someReviews, (reviews) => {
        const found = caseScoreInterval(of(...reviews));
        expect(caseScoreInterval(of(...[...reviews].reverse()))).toEqual(found);
        const [low, high] = found.interval ?? [0, 100];
        expect(low >= 0 && low <= high && high <= 100 + 1e-9).toBe(true);
        if (caseScore(of(...reviews)).score === null) expect(found.interval).toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});
