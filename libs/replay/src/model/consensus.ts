import type { Criterion } from '@waymark/domain/rubric';
import type { ReviewLean } from '../cohort/cohort.types.ts';
import { distanceTo } from './lean-bands.ts';
import type { Band } from './lean-bands.ts';
import { plannedScore } from './planned-score.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Scores that the lean draws from at first; a band is reached from there in a few moves. */
const FIRST_DRAWS: Readonly<Record<ReviewLean, readonly number[]>> = { strong: [3, 3, 4], mixed: [2, 3, 3], weak: [1, 2, 2] };
/** The lowest score that may stand, by criterion. */
type Least = Readonly<Record<string, number>>;

const RESTARTS_WITH_LEAN = 20;
const RESTARTS = 200;

/**
 * One score a criterion, on which all seats agree, whose case score lies in the band. Found by drawing, then moving one score by one
 * towards the band as long as that helps, then drawing again: with weights as uneven as those of safety no single walk is sure to arrive.
 * @param least the lowest score that may stand, by criterion
 * @throws RangeError where no drawing reaches the band
 */
export const consensus = (
  criteria: readonly Criterion[],
  lean: ReviewLean,
  band: Band,
  least: Least,
  random: SeededRandom,
): number[] => {
  for (let restart = 0; restart < RESTARTS; restart += 1) {
    const draws = restart < RESTARTS_WITH_LEAN ? FIRST_DRAWS[lean] : [0, 1, 2, 3, 4];
    const first = criteria.map((criterion) => Math.max(random.pick(draws), floorOf(criterion, least)));
    const found = walk(criteria, first, band, least, random);
    if (found) return found;
  }
  throw new RangeError(`No scores on ${criteria.map(({ id }) => id).join(', ')} give a case score from ${band.least} to ${band.most}`);
};

const floorOf = ({ id, scale }: Criterion, least: Least): number => least[id] ?? Math.min(...scale.map(({ score }) => score));
const topOf = ({ scale }: Criterion): number => Math.max(...scale.map(({ score }) => score));

const walk = (criteria: readonly Criterion[], first: number[], band: Band, least: Least, random: SeededRandom): number[] | undefined => {
  let scores = first;
  let distance = distanceOf(criteria, scores, band);
  while (distance > 0) {
    const moves = random
      .shuffled(criteria.flatMap((criterion, index) => neighbours(criterion, scores[index] ?? 0, least).map((score) => scores.with(index, score))))
      .map((candidate) => ({ candidate, distance: distanceOf(criteria, candidate, band) }));
    const best = moves.toSorted((one, other) => one.distance - other.distance)[0];
    if (!best || best.distance >= distance) return undefined;
    ({ candidate: scores, distance } = best);
  }
  return scores;
};

const neighbours = (criterion: Criterion, score: number, least: Least): number[] =>
  [score - 1, score + 1].filter((next) => next >= floorOf(criterion, least) && next <= topOf(criterion));

const distanceOf = (criteria: readonly Criterion[], scores: readonly number[], band: Band): number =>
  distanceTo(band, plannedScore(criteria.map((criterion, index) => ({ criterion, marks: [scores[index] ?? 0] })), 'mean') ?? band.least);
