import { stageOf, type PipelineDefinition, type Transition } from './definition.ts';
import type { Condition } from './events.ts';
import type { Blocker } from './guards/index.ts';
import { blocker } from './refusals.ts';
import type { PipelineState } from './state.ts';

/** Whether these conditions may be recorded with this transition, each with a text, an owner and a last day. */
export const conditionBlockers = (
  definition: PipelineDefinition,
  state: PipelineState,
  transition: Transition,
  conditions: Condition[] | undefined,
): Blocker[] => {
  const records = transition.effects.includes('record-conditions');
  if (conditions && !records)
    return [blocker('conditions-not-recorded', `“${transition.label}” records no conditions: leave them out`, { field: 'conditions' })];
  const adopts = stageOf(definition, state.stage)?.kind === 'adoption' && transition.direction === 'forward';
  if (records && adopts && !conditions?.length)
    return [blocker('conditions-required', `“${transition.label}” needs at least one condition`, { field: 'conditions' })];
  return (conditions ?? []).flatMap((condition, index) => {
    const missing = [
      ...(condition.text?.trim() ? [] : ['text']),
      ...(condition.owner?.trim() ? [] : ['owner']),
      ...(/^\d{4}-\d{2}-\d{2}$/.test(condition.dueOn ?? '') ? [] : ['dueOn']),
    ];
    return missing.map((field) =>
      blocker('condition-incomplete', `Condition ${index + 1} lacks its ${field}: give a text, an owner and a last day (YYYY-MM-DD)`, {
        field: `conditions[${index}].${field}`,
      }),
    );
  });
};
