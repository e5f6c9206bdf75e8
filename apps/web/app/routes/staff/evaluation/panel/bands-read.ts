import { bandOf, bandsDiffer, reviewScore, type Band, type CriterionResult, type Rubric, type ScoredReview } from '@waymark/domain/rubric';
import { oneWeightOff } from '@waymark/domain/statistics';
import { BANDS } from '../../../../texts/score-bands.ts';
import { scoreFigure } from './figures.ts';

/** What a page says of the bands that a rubric gives scores, in words. */
export interface BandsRead {
  /** Any pair of reviewers lies in different bands. */
  differ: boolean;
  sentence: string;
  /** What one weight more or less makes of the band of the case; null where it has none. */
  ofWeights: string | null;
  rows: { reviewer: string; score: string; scored: string; band: string }[];
}

/** Where bands begin: no figure beside a band is rounded across one. */
export const floorsOf = ({ bands }: Pick<Rubric, 'bands'>): number[] => bands.map(({ min }) => min);

/** The band of a case score with its limits, in one line; none without a score or a band. */
export const bandLines = (rubric: Pick<Rubric, 'bands'>, score: number | null): string[] => {
  const band = bandOf(rubric, score);
  const above = floorsOf(rubric).filter((min) => band && min > band.min);
  return band ? [BANDS.of(band.label, band.min, above.length > 0 ? Math.min(...above) : null)] : [];
};

/** Of one round: each reviewer by their own score, and the case by the values that its score is taken from. */
export const bandsRead = (rubric: Rubric, reviews: readonly (ScoredReview & { reviewer: string })[], criteria: Readonly<Record<string, CriterionResult>>): BandsRead => {
  const rows = reviews.map((review) => {
    const given = Object.values(review.answers).filter((answer) => answer !== 'not-applicable');
    const score = reviewScore(rubric, review);
    return { reviewer: review.reviewer, score, band: bandOf(rubric, score), scored: given.filter((answer) => typeof answer === 'number').length, asked: given.length };
  });
  return {
    differ: bandsDiffer(rubric, reviews),
    sentence: sentenceOf(rubric, rows.flatMap(({ band }) => band ?? []), sameCriteria(reviews)),
    ofWeights: weightsWords(rubric, criteria),
    rows: rows.map(({ reviewer, score, band, scored, asked }) => ({ reviewer, score: score === null ? BANDS.none : scoreFigure(score, floorsOf(rubric)), scored: BANDS.scored(scored, asked), band: band?.label ?? BANDS.none })),
  };
};

const sentenceOf = ({ bands }: Pick<Rubric, 'bands'>, given: readonly Band[], same: boolean): string => {
  const counts = [...bands].sort((one, other) => other.min - one.min).flatMap(({ id, label }) => {
    const reviewers = given.filter((band) => band.id === id).length;
    return reviewers > 0 ? [{ label, reviewers }] : [];
  });
  const [first, ...others] = counts;
  if (!first) return BANDS.nobody;
  return others.length > 0 ? BANDS.differ(counts, same) : BANDS.same(first.label, first.reviewers);
};

/** Whether those who gave scores scored the same criteria: else their own scores are of different things. */
const sameCriteria = (reviews: readonly ScoredReview[]): boolean =>
  new Set(reviews.map(({ answers }) => Object.keys(answers).filter((id) => typeof answers[id] === 'number').sort().join()).filter(Boolean)).size < 2;

const weightsWords = (rubric: Rubric, criteria: Readonly<Record<string, CriterionResult>>): string | null => {
  const range = oneWeightOff(
    Object.fromEntries(rubric.criteria.map(({ id, weight }) => [id, weight])),
    Object.fromEntries(Object.entries(criteria).map(([id, { applicable, value }]) => [id, applicable ? value : null])),
  );
  return range && bandsBetween(rubric, range);
};

/** The bands that a score may lie in from one end to the other, in words; null where it lies in none. */
export const bandsBetween = (rubric: Pick<Rubric, 'bands'>, [low, high]: readonly [number, number]): string | null => {
  const labels = bandsOver(rubric, [low, high]);
  const [from, to] = [scoreFigure(low, floorsOf(rubric), 1), scoreFigure(high, floorsOf(rubric), 1)];
  return labels.length === 0 ? null : labels.length === 1 ? BANDS.keeps(from, to, labels[0]!) : BANDS.changes(from, to, labels);
};

/** The labels of the bands from that of the lower end to that of the upper end. */
export const bandsOver = (rubric: Pick<Rubric, 'bands'>, [low, high]: readonly [number, number]): string[] => {
  const [least, most] = [bandOf(rubric, low)?.min ?? -Infinity, bandOf(rubric, high)?.min ?? -Infinity];
  return rubric.bands.filter(({ min }) => min >= least && min <= most).sort((one, other) => one.min - other.min).map(({ label }) => label);
};
