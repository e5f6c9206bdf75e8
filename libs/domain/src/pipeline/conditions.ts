import { addDays } from '../calendar/index.ts';
import { stageOf, type PipelineDefinition, type Transition } from './definition.ts';
import type { Condition } from './events.ts';
import type { Blocker } from './guards/index.ts';
import { blocker } from './refusals.ts';

/** Whether taking this transition here is an adoption, which with conditions must name at least one. */
export const isAdoption = (definition: PipelineDefinition, stage: string, transition: Transition): boolean =>
  stageOf(definition, stage)?.kind === 'adoption' && transition.direction === 'forward';

/** Whether these conditions may be recorded with this transition, each with a text, an owner and a last day. */
export const conditionBlockers = (transition: Transition, conditions: Condition[] | undefined, adopts: boolean): Blocker[] => {
  const records = transition.effects.includes('record-conditions');
  if (conditions && !records)
    return [blocker('conditions-not-recorded', `“${transition.label}” records no conditions: leave them out`, { field: 'conditions' })];
  if (records && adopts && !conditions?.length)
    return [blocker('conditions-required', `“${transition.label}” needs at least one condition`, { field: 'conditions' })];
  return (conditions ?? []).flatMap((condition, index) => {
    const missing = [
      ...(condition.text?.trim() ? [] : ['text']),
      ...(condition.owner?.trim() ? [] : ['owner']),
      ...(isDay(condition.dueOn ?? '') ? [] : ['dueOn']),
    ];
    return missing.map((field) =>
      blocker('condition-incomplete', `Condition ${index + 1} lacks its ${field}: give a text, an owner and a last day (YYYY-MM-DD)`, {
        field: `conditions[${index}].${field}`,
      }),
    );
  });
};

/** Whether the text is a day of the calendar; 30 February is none. */
const isDay = (text: string): boolean => {
  try {
    return addDays(text, 0) === text;
  } catch {
    return false;
  }
};
