import { announcedOf, asTold, type PipelineState } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from './lock-evaluation.ts';

type Known = Pick<LockedEvaluation, 'relation' | 'siteSince' | 'published' | 'state'>;

interface Place {
  stage: string;
  run: number;
}

/** The state as the actor may read it: a site lead as it was told, since they were given a site. */
export const readState = ({ relation, siteSince, state }: Omit<Known, 'published'>): PipelineState => (relation === 'site' ? asTold(state, siteSince ?? '') : state);

/**
 * Where it stands as the actor may know it: for the innovation's team what was announced, for a site lead what they met
 * and what was announced since. What they may do is asked of that, so that neither success nor refusal tells of a decision
 * before its letter does.
 */
export const knownPlace = (evaluation: Known): Place => (evaluation.relation === 'team' ? announcedOf(evaluation.published.definition, evaluation.state) : readState(evaluation));

/** Its stage alone. */
export const knownStage = (evaluation: Known): string => knownPlace(evaluation).stage;

/** Every stage that the evaluation has reached, as far as the actor may know. */
export const knownStages = (evaluation: Known): Set<string> => {
  const { runs } = readState(evaluation);
  if (evaluation.relation !== 'team') return new Set(runs.map((run) => run.stage));
  const announced = announcedOf(evaluation.published.definition, evaluation.state);
  const last = runs.findIndex((run) => run.stage === announced.stage && run.run === announced.run);
  return new Set(runs.slice(0, last + 1).map((run) => run.stage));
};

/** Stages of the runs before the present one, for whoever sees that one as it is. */
export const earlierStages = ({ state }: Pick<LockedEvaluation, 'state'>): string[] => state.runs.slice(0, -1).map(({ stage }) => stage);
