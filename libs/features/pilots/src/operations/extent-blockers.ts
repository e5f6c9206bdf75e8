import { localDateOf } from '@waymark/domain/calendar';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from '@waymark/evaluations';
import type { PlanPartsInput } from '../graphql/plan.inputs.ts';
import { startedOn } from './start-of.ts';

/** A pilot ends on no day before it began or, where it has not begun, before today. */
export const extentBlockers = (evaluation: LockedEvaluation, parts: PlanPartsInput | undefined, now: string): Blocker[] => {
  const started = startedOn(evaluation);
  const earliest = started ?? localDateOf(now);
  if (!parts?.plannedEnd || parts.plannedEnd >= earliest) return [];
  const message = started ? `The pilot began on ${started}: give a planned end from then on` : `${parts.plannedEnd} is over: give a planned end that is to come`;
  return [blocker('planned-end-over', message, { field: 'parts.plannedEnd' }, message)];
};
