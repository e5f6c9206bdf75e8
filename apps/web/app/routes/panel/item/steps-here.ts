import { openMotions } from '@waymark/domain/panels';
import { stageOf, type PipelineDefinition } from '@waymark/domain/pipeline';
import type { HeardRead, OwnSeats } from './heard.query.ts';
import type { ItemRead } from './item.queries.ts';

/**
 * Ids of the steps that the run of an item can take: those of a re-review are none of a first one, and the other way round. Staff read it
 * off the runs before, members are told for their own seat; null for whoever reads neither.
 */
export const stepsHere = (definition: PipelineDefinition, { stage: id, run, ownAssignmentId }: Pick<ItemRead, 'stage' | 'run' | 'ownAssignmentId'>, runs: readonly Pick<NonNullable<HeardRead['runs']>[number], 'stage' | 'run'>[] | null, mine: readonly Pick<OwnSeats[number], 'assignmentId' | 'motions'>[]): string[] | null => {
  const stage = stageOf(definition, id);
  const at = (runs ?? []).findIndex((one) => one.stage === id && one.run === run);
  if (runs && stage && at >= 0) return openMotions(definition, stage, runs.slice(0, at).map((one) => one.stage)).map((step) => step.id);
  const motions = mine.find(({ assignmentId }) => assignmentId === ownAssignmentId)?.motions ?? [];
  return motions.length > 0 ? motions : null;
};
