import { distanceTo } from './lean-bands.ts';
import type { Band } from './lean-bands.ts';
import { plannedScore } from './planned-score.ts';
import type { PlannedMarks } from './planned-score.ts';
import type { SeededRandom } from './seeded-random.ts';

/** From this many seats on a criterion, one may say that it cannot assess: the others still give the criterion a value. */
const SEATS_FOR_CANNOT_ASSESS = 3;
const CANNOT_ASSESS_CHANCE = 0.3;

/**
 * Reviewers differ: some marks move by one from what all agreed on, and now and then one seat cannot assess a criterion.
 * A change stands only while the case score stays in the band by mean and by median alike.
 * @param least the lowest score that may stand, by criterion; such a criterion is always assessed
 */
export const varied = (plan: readonly PlannedMarks[], band: Band, least: Readonly<Record<string, number>>, random: SeededRandom): PlannedMarks[] => {
  let current = [...plan];
  const shared = plan.map(({ marks }, index) => ({ seats: marks.length, index })).filter(({ seats }) => seats > 1);
  const tries = shared.reduce((sum, { seats }) => sum + seats, 0);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const { index, seats } = random.pick(shared);
    const seat = random.integer(0, seats - 1);
    const agreed = plan[index]?.marks[seat] as number;
    const mark = agreed + random.pick([-1, 1]);
    const { criterion } = plan[index] as PlannedMarks;
    const onScale = criterion.scale.some(({ score }) => score === mark) && mark >= (least[criterion.id] ?? mark);
    if (onScale) current = replaced(current, index, seat, mark, band);
  }
  const open = shared.filter(({ seats, index }) => seats >= SEATS_FOR_CANNOT_ASSESS && !Object.hasOwn(least, plan[index]?.criterion.id ?? ''));
  if (open.length === 0 || !random.chance(CANNOT_ASSESS_CHANCE)) return current;
  const { index, seats } = random.pick(open);
  return replaced(current, index, random.integer(0, seats - 1), 'cannot-assess', band);
};

const replaced = (plan: PlannedMarks[], index: number, seat: number, mark: number | 'cannot-assess', band: Band): PlannedMarks[] => {
  const row = plan[index] as PlannedMarks;
  const candidate = plan.with(index, { ...row, marks: row.marks.with(seat, mark) });
  const inBand = (['mean', 'median'] as const).every((statistic) => distanceTo(band, plannedScore(candidate, statistic) ?? band.least) === 0);
  return inBand ? candidate : plan;
};
