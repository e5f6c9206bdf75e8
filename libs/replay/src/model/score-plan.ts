import { askedCriteria } from '@waymark/domain/rubric';
import type { Criterion, KnownOfCase, Rubric } from '@waymark/domain/rubric';
import type { ReviewLean } from '../cohort/cohort.types.ts';
import { consensus } from './consensus.ts';
import { bandFor } from './lean-bands.ts';
import type { PlannedMarks } from './planned-score.ts';
import { playedGates } from './played-gates.ts';
import { playedReview } from './played-review.ts';
import type { PlayedReview } from './played-review.ts';
import type { SeededRandom } from './seeded-random.ts';
import { varied } from './seat-variation.ts';
import { leavesOut, NOTHING_KNOWN } from './seats.ts';
import type { Seat } from './seats.ts';

export interface ScorePlanAsk {
  rubric: Rubric;
  seats: readonly Seat[];
  lean: ReviewLean;
  random: SeededRandom;
  /** The threshold of the step that follows, 0 to 100. */
  mustReach?: number;
  /** The lowest scores that the step that follows allows, by criterion, e.g. `{ 'e-safety': 2 }`. */
  least?: Readonly<Record<string, number>>;
  /** False lets a gate fail; so it is for `weak` where nothing must be reached. */
  gatesPass?: boolean;
  /** The visible answers and pipeline facts of the case, for "not applicable"; nothing is known where not given. */
  known?: KnownOfCase;
  /** Ids of questions that may be cited; all where not given. */
  citable?: readonly string[];
}

/**
 * The answers of all seats of a stage run, planned together: the case score lies in the band of the lean (lifted to `mustReach`)
 * by mean and by median, no score is under its `least`, and coverage stays whole. One review a seat, in their order.
 * @throws RangeError where the asked criteria cannot give such a score
 */
export const scorePlan = (ask: ScorePlanAsk): PlayedReview[] => {
  const { rubric, seats, lean, random, least = {}, known = NOTHING_KNOWN } = ask;
  const band = bandFor(lean, ask.mustReach);
  const asked = seats.map((seat) => askedCriteria(rubric, seat, known));
  const scored = rubric.criteria.filter((criterion) => asked.some((criteria) => criteria.includes(criterion)) && !leavesOut(criterion, known));
  const agreed = scored.length ? consensus(scored, lean, band, least, random) : [];
  const raters = (criterion: Criterion): number => asked.filter((criteria) => criteria.includes(criterion)).length;
  const plan = scored.map((criterion, index): PlannedMarks => ({ criterion, marks: new Array<number>(raters(criterion)).fill(agreed[index] ?? 0) }));
  const marks = bySeat(varied(plan, band, least, random), asked);
  const gates = playedGates({ ...ask, known, gatesPass: ask.gatesPass ?? (lean !== 'weak' || ask.mustReach !== undefined) });
  return asked.map((criteria, index) => {
    const seat = { criteria, marks: marks[index] ?? new Map(), gates: gates[index] ?? new Map() };
    return playedReview({ ...seat, rubric, citable: ask.citable, random: random.stream(index) });
  });
};

export interface ReviewAsk extends Omit<ScorePlanAsk, 'seats'> {
  role: string;
  tracks: readonly string[];
  gatesAsked?: readonly string[];
}

/** The answers of one seat by itself: its own score lies in the band. @throws RangeError where its criteria cannot give such a score */
export const reviewAnswersFor = ({ role, tracks, gatesAsked, ...ask }: ReviewAsk): PlayedReview =>
  scorePlan({ ...ask, seats: [{ role, tracks, ...(gatesAsked && { gates: gatesAsked }) }] })[0] as PlayedReview;

/** From rows by criterion to marks by seat: a row holds one mark for each seat that is asked, in the order of the seats. */
const bySeat = (plan: readonly PlannedMarks[], asked: readonly Criterion[][]): Map<string, number | 'cannot-assess'>[] => {
  const seats = asked.map(() => new Map<string, number | 'cannot-assess'>());
  for (const { criterion, marks } of plan) {
    const waiting = [...marks];
    asked.forEach((criteria, index) => {
      if (criteria.includes(criterion)) seats[index]?.set(criterion.id, waiting.shift() ?? 'cannot-assess');
    });
  }
  return seats;
};
