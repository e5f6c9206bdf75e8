import { rowOf, type Tx } from '@waymark/database/transaction';
import { blocker, stageOf } from '@waymark/domain/pipeline';
import type { Rubric } from '@waymark/domain/rubric';
import { currentStageRun, lockEvaluation, type LockedEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { refuseOn, RefusedCommand } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { exercisesFirst } from '../exercises/index.ts';

export interface OpenReview {
  evaluation: LockedEvaluation;
  stageRunId: string;
  pin: string;
  rubric: Rubric;
  assignment: { id: string; role: string; tracks: string[]; gates: string[]; state: string };
}

/**
 * The assignment that somebody writes a review on, with its evaluation locked. Written only while they have accepted
 * it, on the stage where the evaluation is, and until the round closes.
 */
export const openReview = async (tx: Tx, actor: SignedInPerson, assignmentId: string): Promise<OpenReview> => {
  const found = await rowOf<{ evaluationId: string }>(tx, 'select evaluation_id as "evaluationId" from assignment where id = $1 and person_id = $2', [assignmentId, actor.id]);
  if (!found) throw notFound();
  const evaluation = await lockEvaluation(tx, actor, found.evaluationId);
  const assignment = (await rowOf<OpenReview['assignment'] & { stageRunId: string }>(
    tx,
    'select id, role, tracks, gates, state, stage_run_id as "stageRunId" from assignment where id = $1',
    [assignmentId],
  ))!;
  const stageRunId = await currentStageRun(tx, evaluation);
  const stage = stageOf(evaluation.published.definition, evaluation.state.stage);
  const rubric = stage?.rubric ? evaluation.published.rubrics[stage.rubric] : undefined;
  if (assignment.stageRunId !== stageRunId || evaluation.state.runs.at(-1)?.round)
    throw new RefusedCommand([blocker('round-closed', 'The round is closed: reviews stay as they were submitted')]);
  if (!['accepted', 'submitted'].includes(assignment.state))
    throw new RefusedCommand([blocker('not-accepted', `Your assignment is ${assignment.state}: a review is written on an accepted one`, { state: assignment.state })]);
  if (!stage?.rubric || !rubric) throw new RefusedCommand([blocker('no-rubric', `${stage?.title ?? 'This stage'} has no rubric to score by`)]);
  refuseOn(await exercisesFirst(tx, actor.id, assignment.id));
  return { evaluation, stageRunId, pin: stage.rubric, rubric, assignment };
};
