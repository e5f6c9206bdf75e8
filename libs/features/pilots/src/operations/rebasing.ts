import { blocker, stageOf, type Blocker } from '@waymark/domain/pipeline';
import { knownStage, roleHereBlockers, runsPilot, type LockedEvaluation } from '@waymark/evaluations';

/** Whoever sets pilots up rebases, while the pilot runs: what its end froze, and what decisions rest on, stays as it was judged. */
export const rebasingBlockers = (evaluation: LockedEvaluation): Blocker[] => {
  const stage = knownStage(evaluation);
  const title = stageOf(evaluation.published.definition, stage)?.title ?? stage;
  return [...roleHereBlockers(evaluation, 'pilot:set-up'), ...(runsPilot(evaluation, stage) ? [] : [blocker('not-here', `${title} runs no pilot: limits begin anew only while one runs`, { stage })])];
};
