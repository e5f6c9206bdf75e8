import { caseScore, scoredBy, type CaseScore, type Rubric, type ScoredReview } from '../rubric/index.ts';
import { transitionsOf, type PipelineDefinition, type Stage } from './definition.ts';

export interface StageScoring {
  statistic: 'mean' | 'median';
  minRaters: number;
}

/**
 * How the score of a stage is taken: by the statistic of the first `minScore` guard and the largest `minRaters` of the
 * guards on the ways out that name the stage's rubric, so that staff read the score that blocks. Where no guard asks, or
 * the stage is of another version, the rubric's `aggregation` says: the mean, and its own `minRaters`.
 */
export const stageScoring = (definition: PipelineDefinition, stage: Stage | undefined, rubric: Pick<Rubric, 'aggregation'>): StageScoring => {
  const uses = (stage ? transitionsOf(definition, stage) : []).flatMap(({ guards }) => guards).filter((use) => use.rubric === stage?.rubric);
  const asked = uses.find((use) => use.type === 'minScore')?.statistic;
  const raters = uses.flatMap(({ minRaters }) => minRaters ?? []);
  return {
    statistic: asked === 'median' ? 'median' : 'mean',
    minRaters: raters.length > 0 ? Math.max(...raters) : minRatersOf(rubric),
  };
};

/** Values that a criterion needs to count in the coverage where no guard says how many. */
export const minRatersOf = (rubric: Pick<Rubric, 'aggregation'>): number => rubric.aggregation?.minRaters ?? 1;

/** The score of one run of a stage, taken as its guards take it. `reviews` are those of that run. */
export const stageScore = (
  definition: PipelineDefinition,
  stage: Stage | undefined,
  rubric: Rubric,
  reviews: readonly ScoredReview[],
): CaseScore & StageScoring => {
  const scoring = stageScoring(definition, stage, rubric);
  return { ...scoring, ...caseScore({ ...scoring, ...scoredBy(rubric), gates: rubric.gates.map(({ id }) => id), reviews }) };
};
