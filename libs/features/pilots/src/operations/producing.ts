import { blocker, producedHere, stageOf, type Blocker } from '@waymark/domain/pipeline';
import { knownStage, type LockedEvaluation } from '@waymark/evaluations';

/** Refuses where the current stage, as far as the actor may know it, does not produce this fact, or not by a role of the actor. Residual risk is produced as long as readings are taken. */
export const producingBlockers = (evaluation: LockedEvaluation, fact: string, by: 'byRoles' | 'lockedByRoles' | 'notApplicableByRoles' = 'byRoles'): Blocker[] => {
  const { definition } = evaluation.published;
  const stage = stageOf(definition, knownStage(evaluation));
  const produced = producedHere(definition, stage, fact);
  if (!produced)
    return [blocker('not-here', `${stage?.title ?? evaluation.state.stage} takes no ${fact.replaceAll('-', ' ')}`, { stage: knownStage(evaluation), fact }, 'This cannot be done at this stage')];
  const allowed = produced[by] ?? [];
  return evaluation.roles.some((role) => allowed.includes(role))
    ? []
    : [blocker('role-not-allowed', `${fact.replaceAll('-', ' ')} here: ${allowed.join(', ') || 'nobody'}`, { allowed, held: evaluation.roles }, 'This step is not yours to take')];
};
