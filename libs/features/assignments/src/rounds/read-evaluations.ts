import type { Tx } from '@waymark/database/transaction';
import { mayAsk } from '@waymark/domain/access';
import { seatsWanted, type SeatsWanted } from '@waymark/domain/assignment';
import { blocker, stageOf, type Blocker, type Stage } from '@waymark/domain/pipeline';
import { currentStageRuns, readSeveral, type LockedEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { notFound } from '@waymark/platform/graphql';

/** One evaluation of a round, at the stage run for which people are sought. */
export interface RoundEvaluation {
  evaluation: LockedEvaluation;
  stageRun: string;
}

/** The evaluations of a round in the order of their ids, each as its coordinator sees it. @throws NOT_FOUND where the asker may not see or not invite to one of them */
export const readEvaluations = async (tx: Tx, actor: SignedInPerson, ids: readonly string[]): Promise<RoundEvaluation[]> => {
  // an id has more than one spelling
  const asked = [...new Set(ids.map((one) => one.toLowerCase()))].sort();
  const read = await readSeveral(tx, actor, asked);
  const evaluations = asked.flatMap((id) => read.get(id) ?? []);
  if (evaluations.length < asked.length || evaluations.some(({ relation, roles }) => relation !== 'staff' || !mayAsk('round:propose', roles))) throw notFound();
  const runs = await currentStageRuns(tx, evaluations);
  return evaluations.map((evaluation) => ({ evaluation, stageRun: runs.get(evaluation.id)! }));
};

/** What their common stage waits for, or why these evaluations make no round. */
export const wantedOf = (evaluations: readonly RoundEvaluation[]): { stage: Stage; wanted: SeatsWanted } | { blockers: Blocker[] } => {
  const [first] = evaluations;
  const { definition } = first!.evaluation.published;
  const stage = stageOf(definition, first!.evaluation.state.stage)!;
  const others = evaluations.filter(({ evaluation }) => evaluation.versionId !== first!.evaluation.versionId || evaluation.state.stage !== stage.id);
  if (others.length > 0)
    return { blockers: [blocker('different-stages', `A proposal is of one stage of one pipeline version: ${others.map(({ evaluation }) => evaluation.reference).join(', ')} ${others.length === 1 ? 'is' : 'are'} elsewhere`, { field: 'evaluationIds' })] };
  const wanted = seatsWanted(definition, stage);
  if (!wanted) return { blockers: [blocker('no-seat', `${stage.title} waits for no reviewers`, { field: 'evaluationIds' })] };
  const closed = evaluations.filter(({ evaluation }) => evaluation.state.runs.at(-1)?.round);
  if (closed.length > 0) return { blockers: closed.map(({ evaluation }) => blocker('round-closed', `${evaluation.reference}: the round is closed, and nobody joins it any more`, { field: 'evaluationIds' })) };
  return { stage, wanted };
};
