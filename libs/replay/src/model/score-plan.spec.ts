import { describe, expect, it } from '@jest/globals';
import { pipelinePack, rubricOf } from '@waymark/content/packs';
import { caseScore, reviewProblems } from '@waymark/domain/rubric';
import type { KnownOfCase, Rubric } from '@waymark/domain/rubric';
import fc from 'fast-check';
import type { ReviewLean } from '../cohort/cohort.types.ts';
import { demandsOf } from './demands.ts';
import type { PlayedReview } from './played-review.ts';
import { reviewAnswersFor, scorePlan } from './score-plan.ts';
import { seededRandom } from './seeded-random.ts';
import type { Seat } from './seats.ts';

const rubric = (name: string): Rubric => rubricOf(`rubric-${name}@1.0.0`) as Rubric;
const triage = { rubric: rubric('triage'), seats: [{ role: 'triage-officer', tracks: ['triage'] }] };
const tracks = [['clinical-reviewer', 'clinical'], ['safety-reviewer', 'safety'], ['ig-reviewer', 'governance'], ['economics-reviewer', 'economics']] as const;
const review = { rubric: rubric('evidence-review'), seats: tracks.map(([role, track]) => ({ role, tracks: [track] })) };
const member = (...of: string[]): Seat => ({ role: 'panel-member', tracks: of });
const panel = { rubric: review.rubric, seats: Array.from({ length: 5 }, () => member('clinical', 'safety', 'governance', 'economics')) };
const gateSeats: Seat[] = ['ig-reviewer', 'safety-reviewer', 'finance-lead', 'clinical-reviewer'].map((role) => ({ role, tracks: [] }));
const adoption = { rubric: rubric('adoption'), seats: [...Array.from({ length: 5 }, () => member('outcome', 'value')), ...gateSeats] };
const rounds = { triage, review, panel, adoption, crowd: { rubric: review.rubric, seats: [...review.seats, ...review.seats, ...panel.seats] } };

const bands: Record<ReviewLean, [number, number]> = { strong: [75, 90], mixed: [60, 69], weak: [30, 49] };
const notDigital: KnownOfCase = {
  pipelineFacts: { 'innovation.digital': { value: false }, 'esf.tier': { value: 'A' }, 'economics.lowFinancialRisk': { value: true } },
  answers: { 'personal-data': 'no' },
};

const middle = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
};
const average = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The case score by the rubric's `aggregation`, written apart from the product's own. */
const reference = ({ criteria }: Rubric, reviews: PlayedReview[], statistic: (values: number[]) => number): { score: number; coverage: number } => {
  let [points, scored, applicable] = [0, 0, 0];
  for (const criterion of criteria) {
    const answers = reviews.flatMap((one) => one.criteria[criterion.id]?.value ?? []);
    if (answers.filter((value) => value === 'not-applicable').length * 2 > answers.length) continue;
    applicable += criterion.weight;
    const values = answers.flatMap((answer) => criterion.scale.find(({ score }) => score === answer)?.value ?? []);
    if (values.length === 0) continue;
    scored += criterion.weight;
    points += criterion.weight * statistic(values);
  }
  return { score: (100 * points) / scored, coverage: scored / applicable };
};

describe('the scores of a played round', () => {
  const cases = fc.record({
    seed: fc.string(),
    lean: fc.constantFrom<ReviewLean>('strong', 'mixed', 'weak'),
    round: fc.constantFrom(...(Object.keys(rounds) as (keyof typeof rounds)[])),
    known: fc.constantFrom(undefined, notDigital),
  });

  it('land in the band of the lean, by mean and by median, with whole coverage, for 500 seeds and every rubric', () => {
    fc.assert(
      fc.property(cases, ({ seed, lean, round, known }) => {
        const reviews = scorePlan({ ...rounds[round], lean, random: seededRandom(seed), ...(known && { known }) });
        expect(reviews).toHaveLength(rounds[round].seats.length);
        for (const statistic of [average, middle]) {
          const { score, coverage } = reference(rounds[round].rubric, reviews, statistic);
          expect(score).toBeGreaterThanOrEqual(bands[lean][0]);
          expect(score).toBeLessThanOrEqual(bands[lean][1]);
          expect(coverage).toBe(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are what the product itself makes of them', () => {
    for (const round of Object.values(rounds)) {
      for (const statistic of ['mean', 'median'] as const) {
        const reviews = scorePlan({ ...round, lean: 'mixed', random: seededRandom('same') });
        const scale = { min: 0, max: 4 };
        const criteria = round.rubric.criteria.map(({ id, weight, scale: anchors }) => ({ id, weight, scale: { ...scale, anchors } }));
        const given = reviews.map((one, index) => ({ reviewer: String(index), state: 'submitted' as const, answers: Object.fromEntries(Object.entries(one.criteria).map(([id, { value }]) => [id, value])), gates: {} }));
        expect(caseScore({ statistic, scale, criteria, reviews: given }).score).toBeCloseTo(reference(round.rubric, reviews, statistic === 'mean' ? average : middle).score, 9);
      }
    }
  });

  it('reach what the next step asks for, whatever the lean was', () => {
    const pipeline = pipelinePack('pipeline-default@1.0.0');
    const transition = (id: string) => pipeline.stages.flatMap(({ transitions }) => transitions).find((candidate) => candidate.id === id)!;
    const steps = [['accept', triage, 'weak', 50], ['accept', triage, 'strong', 50], ['recommend-pilot', panel, 'mixed', 60], ['recommend-pilot', panel, 'strong', 60], ['adopt', adoption, 'strong', 70], ['adopt-conditions', adoption, 'mixed', 55], ['adopt-conditions', adoption, 'weak', 55]] as const;
    for (const [id, round, lean, threshold] of steps) {
      for (let seed = 0; seed < 60; seed += 1) {
        const demands = demandsOf(transition(id), `${round.rubric.id}@${round.rubric.version}`);
        const reviews = scorePlan({ ...round, lean, random: seededRandom(seed), ...demands });
        for (const statistic of [average, middle]) expect(reference(round.rubric, reviews, statistic).score).toBeGreaterThanOrEqual(threshold);
        expect(reviews.flatMap(({ gates }) => Object.values(gates)).every(({ answer }) => answer === 'pass')).toBe(true);
        if (id === 'recommend-pilot') for (const { criteria } of reviews) expect(criteria['e-safety']?.value).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it('of each track alone land in the band too, so that reviews written one by one add up', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      for (const lean of ['strong', 'mixed', 'weak'] as const) {
        const reviews = review.seats.map(({ role, tracks: of }, index) => reviewAnswersFor({ rubric: review.rubric, role, tracks: of, lean, random: seededRandom(`${seed}/${index}`) }));
        const { score } = reference(review.rubric, reviews, average);
        expect(score).toBeGreaterThanOrEqual(bands[lean][0]);
        expect(score).toBeLessThanOrEqual(bands[lean][1]);
      }
    }
  });

  it('are the same for the same seed, and differ between seats and seeds', () => {
    const of = (seed: string) => scorePlan({ ...panel, lean: 'mixed', random: seededRandom(seed) });
    expect(of('a')).toEqual(of('a'));
    expect(of('a')).not.toEqual(of('b'));
    expect(new Set(of('a').map((one) => JSON.stringify(Object.values(one.criteria).map(({ value }) => value)))).size).toBeGreaterThan(1);
  });

  it('that no scores can reach are refused, not bent', () => {
    expect(() => scorePlan({ ...panel, lean: 'weak', random: seededRandom(1), least: Object.fromEntries(panel.rubric.criteria.map(({ id }) => [id, 4])) })).toThrow(RangeError);
  });
});

describe('a played review', () => {
  it('may be submitted as it is: the rubric finds nothing wrong with it', () => {
    for (const { rubric: of, seats } of Object.values(rounds)) {
      for (const known of [{ answers: {}, pipelineFacts: {} }, { ...notDigital, answers: { ...notDigital.answers, summary: 'It helps' } }]) {
        for (const lean of ['strong', 'mixed', 'weak'] as const) {
          scorePlan({ rubric: of, seats, lean, random: seededRandom(lean), known, citable: Object.keys(known.answers) }).forEach((one, index) => {
            const { role, tracks: scored } = seats[index]!;
            const gates = of.gates.filter(({ decidedByRoles }) => decidedByRoles.includes(role)).map(({ id }) => id);
            expect(reviewProblems(of, { role, tracks: scored, gates }, one, known)).toEqual([]);
          });
        }
      }
    }
  });
});

describe('the gates of a played round', () => {
  const answers = (lean: ReviewLean, seed: number) => scorePlan({ ...review, lean, random: seededRandom(seed) }).flatMap(({ gates }) => Object.values(gates));

  it('pass for strong and mixed, and may fail for weak', () => {
    for (let seed = 0; seed < 50; seed += 1) for (const lean of ['strong', 'mixed'] as const) expect(answers(lean, seed).every(({ answer }) => answer === 'pass')).toBe(true);
    const failed = Array.from({ length: 50 }, (_, seed) => answers('weak', seed).filter(({ answer }) => answer === 'fail').length);
    expect(new Set(failed)).toEqual(new Set([0, 1]));
  });

  it('are answered by the roles that decide them, and by nobody else', () => {
    const asked = scorePlan({ ...adoption, lean: 'strong', random: seededRandom(1), known: notDigital }).map(({ gates }) => Object.keys(gates));
    expect(asked).toEqual([[], [], [], [], [], ['ag-dtac'], ['ag-stop-rules', 'ag-residual-risk', 'ag-incidents'], ['ag-cost-case'], ['ag-analysis-plan']]);
  });

  it('that the case says do not apply are answered so', () => {
    const reviews = scorePlan({ ...adoption, lean: 'strong', random: seededRandom(1), known: notDigital });
    expect(reviews[5]?.gates['ag-dtac']?.answer).toBe('not-applicable');
  });
});

describe('the reasons of a played review', () => {
  it('are as long as the rubric asks, say that they are simulated, cite from 3 up, and vary', () => {
    const reasons = new Set<string>();
    for (const { rubric: of, seats } of Object.values(rounds)) {
      const { minChars, minCharsForExtremes, citationsRequiredFrom } = of.justification;
      for (let seed = 0; seed < 40; seed += 1) {
        for (const one of scorePlan({ rubric: of, seats, lean: 'strong', random: seededRandom(seed), known: notDigital })) {
          for (const { value, reason, citations } of Object.values(one.criteria)) {
            expect([...reason].length).toBeGreaterThanOrEqual(value === 0 || value === 4 ? minCharsForExtremes : minChars);
            expect(reason.startsWith('Simulated: ')).toBe(true);
            expect(citations.length > 0).toBe(typeof value === 'number' && value >= citationsRequiredFrom);
            reasons.add(reason);
          }
          for (const { reason } of Object.values(one.gates)) expect([...reason].length).toBeGreaterThanOrEqual(minChars);
        }
      }
    }
    expect(reasons.size).toBeGreaterThan(500);
  });

  it('cite only what may be cited', () => {
    const reviews = scorePlan({ ...review, lean: 'strong', random: seededRandom(3), citable: ['summary', 'harms'] });
    const cited = reviews.flatMap(({ criteria }) => Object.values(criteria).flatMap(({ citations }) => citations.map(({ question }) => question)));
    expect(new Set(cited)).toEqual(new Set(['summary', 'harms']));
  });
});
