import { blocker, stageOf, type Blocker } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from '@waymark/evaluations';

/** Refuses where the current stage does not produce this fact, or not by a role of the actor. */
export const producingBlockers = (evaluation: LockedEvaluation, fact: string, by: 'byRoles' | 'lockedByRoles' | 'notApplicableByRoles' = 'byRoles'): Blocker[] => {
  const stage = stageOf(evaluation.published.definition, evaluation.state.stage);
  const produced = stage?.produces.find((one) => one.fact === fact);
  if (!produced)
    return [blocker('not-here', `${stage?.title ?? evaluation.state.stage} takes no ${fact.replaceAll('-', ' ')}`, { stage: evaluation.state.stage, fact }, 'This cannot be done at this stage')];
  const allowed = produced[by] ?? [];
  return evaluation.roles.some((role) => allowed.includes(role))
    ? []
    : [blocker('role-not-allowed', `${fact.replaceAll('-', ' ')} here: ${allowed.join(', ') || 'nobody'}`, { allowed, held: evaluation.roles }, 'This step is not yours to take')];
};
