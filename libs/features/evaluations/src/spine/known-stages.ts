import { announcedOf } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from './lock-evaluation.ts';

/**
 * The stage as the actor may know it: for the innovation's team the announced one. What they may do is asked of that
 * stage, so that neither success nor refusal tells of a decision before its letter does.
 */
export const knownStage = (evaluation: Pick<LockedEvaluation, 'relation' | 'published' | 'state'>): string =>
  evaluation.relation === 'team' ? announcedOf(evaluation.published.definition, evaluation.state).stage : evaluation.state.stage;

/** Every stage that the evaluation has reached, as far as the actor may know. */
export const knownStages = (evaluation: Pick<LockedEvaluation, 'relation' | 'published' | 'state'>): Set<string> => {
  const { runs } = evaluation.state;
  if (evaluation.relation !== 'team') return new Set(runs.map((run) => run.stage));
  const announced = announcedOf(evaluation.published.definition, evaluation.state);
  const last = runs.findIndex((run) => run.stage === announced.stage && run.run === announced.run);
  return new Set(runs.slice(0, last + 1).map((run) => run.stage));
};

/** Stages of the runs before the present one, for whoever sees that one as it is. */
export const earlierStages = ({ state }: Pick<LockedEvaluation, 'state'>): string[] => state.runs.slice(0, -1).map(({ stage }) => stage);
