import { localDateOf } from '@waymark/domain/calendar';
import type { PlannedExtent } from '@waymark/domain/pilot';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from '@waymark/evaluations';
import { startedOn } from './start-of.ts';

/** A pilot ends on no day before it began or, where it has not begun, before today. The planned end that it has already may stay. */
export const extentBlockers = (evaluation: LockedEvaluation, was: PlannedExtent | null, { plannedEnd }: PlannedExtent, now: string): Blocker[] => {
  const started = startedOn(evaluation);
  const earliest = started ?? localDateOf(now);
  if (!plannedEnd || plannedEnd === was?.plannedEnd || plannedEnd >= earliest) return [];
  const message = started ? `The pilot began on ${started}: give a planned end from then on` : `${plannedEnd} is over: give a planned end that is to come`;
  return [blocker('planned-end-over', message, { field: 'parts.plannedEnd' }, message)];
};
