import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { caseScore, criterionStatistic, weightedScore, type CriterionAnswer, type ScoredReview } from './index.ts';

const scale = { min: 0, max: 4 };
const answer: fc.Arbitrary<CriterionAnswer> = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom('not-applicable' as const, 'cannot-assess' as const));
const ids = ['c1', 'c2', 'c3'];
const criteria = ids.map((id, index) => ({ id, weight: 10 * (index + 1) }));
const review: fc.Arbitrary<ScoredReview> = fc.record({
  state: fc.constantFrom('submitted', 'submitted', 'draft'),
  recused: fc.boolean(),
  conflicted: fc.boolean(),
  answers: fc.dictionary(fc.constantFrom(...ids), answer),
  gates: fc.dictionary(fc.constantFrom('g1', 'g2'), fc.constantFrom('pass', 'fail', 'not-applicable', 'cannot-assess')),
});
const score = (reviews: ScoredReview[], statistic: 'mean' | 'median' = 'mean') => caseScore({ statistic, scale, criteria, gates: ['g1', 'g2'], reviews });

describe('weightedScore', () => {
  it('is the case score of a single review', () => {
    fc.assert(
      fc.property(fc.tuple(answer, answer, answer), (answers) => {
        const one = weightedScore({ scale, items: criteria.map(({ id, weight }, index) => ({ criterion: id, weight, answer: answers[index]! })) });
        const whole = score([{ state: 'submitted', answers: Object.fromEntries(ids.map((id, index) => [id, answers[index]!])) }]);
        expect([one.score, one.coverage]).toEqual([whole.score, whole.coverage]);
      }),
    );
  });

  it('has no score where no criterion weighs anything', () => {
    const items = [{ criterion: 'c', weight: 0, answer: 4 }];
    expect(weightedScore({ scale, items })).toEqual({ score: null, weightedMean: null, coverage: null });
  });
});

describe('caseScore', () => {
  it('does not depend on the order of the reviews', () => {
    fc.assert(
      fc.property(fc.array(review, { maxLength: 6 }), fc.constantFrom('mean' as const, 'median' as const), (reviews, statistic) => {
        const [there, back] = [score(reviews, statistic), score([...reviews].reverse(), statistic)];
        expect(back.score ?? -1).toBeCloseTo(there.score ?? -1, 9);
        expect([back.coverage, back.gates]).toEqual([there.coverage, there.gates]);
      }),
    );
  });

  it('is blind to drafts, recused and conflicted reviewers', () => {
    fc.assert(
      fc.property(fc.array(review, { maxLength: 6 }), (reviews) => {
        expect(score(reviews)).toEqual(score(reviews.filter((each) => each.state === 'submitted' && !each.recused && !each.conflicted)));
      }),
    );
  });

  it('never falls when one reviewer raises a score', () => {
    fc.assert(
      fc.property(fc.array(review, { minLength: 1, maxLength: 5 }), fc.constantFrom(...ids), fc.integer({ min: 0, max: 3 }), (reviews, id, low) => {
        const having = (value: number) => [{ ...reviews[0]!, answers: { ...reviews[0]!.answers, [id]: value } }, ...reviews.slice(1)];
        expect(score(having(low + 1)).score ?? 0).toBeGreaterThanOrEqual((score(having(low)).score ?? 0) - 1e-9);
      }),
    );
  });

  it('takes a criterion that nobody was asked for applicable and without a value', () => {
    expect(score([]).criteria.c1).toEqual({ applicable: true, raters: 0, value: null });
    expect([score([]).score, score([]).coverage]).toEqual([null, 0]);
  });

  it('counts a criterion with no rater in no coverage, even where none are asked for', () => {
    expect(caseScore({ statistic: 'mean', minRaters: 0, scale, criteria, reviews: [] }).coverage).toBe(0);
  });
});

describe('criterionStatistic', () => {
  const by = (value: CriterionAnswer, more: Partial<ScoredReview> = {}): ScoredReview => ({ state: 'submitted', answers: { c: value }, ...more });
  const reviews = [by(4), by(1), by(2), by(3), by('cannot-assess'), by('not-applicable'), by(0, { recused: true }), by(0, { conflicted: true }), by(0, { state: 'draft' })];
  it.each([
    ['mean', 2.5],
    ['median', 2.5],
    ['min', 1],
  ] as const)('gives the %s of the chosen scores of the reviews that count', (statistic, expected) => {
    expect(criterionStatistic(reviews, 'c', statistic)).toBe(expected);
    expect(criterionStatistic([by('cannot-assess')], 'c', statistic)).toBeNull();
    expect(criterionStatistic(reviews, 'constructor', statistic)).toBeNull();
  });
});
