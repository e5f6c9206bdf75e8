import { rowsOf, type Tx } from '@waymark/database/transaction';
import { limitTimerStems, type PipelineState } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from './lock-evaluation.ts';

/**
 * Before an evaluation is moved to another version: the finished runs note the one that they ran under, and the running one
 * takes the name that its stage has there, so that whoever sits in it and whatever was written in it stay with it. So do its
 * timers that fired: under the old name they would stand for a later run of a stage of that name, and its limit never fire.
 */
export const renameRun = async (tx: Tx, { id, versionId, state: before }: LockedEvaluation, after: PipelineState): Promise<void> => {
  await rowsOf(tx, 'update stage_run set pipeline_version_id = $2 where evaluation_id = $1 and left_at is not null and pipeline_version_id is null', [id, versionId]);
  if (before.stage === after.stage && before.run === after.run) return;
  await rowsOf(tx, 'update stage_run set stage = $4, run = $5 where evaluation_id = $1 and stage = $2 and run = $3', [id, before.stage, before.run, after.stage, after.run]);
  await rowsOf(tx, TIMERS, [id, limitTimerStems(before), limitTimerStems(after)]);
};

const TIMERS = `update timer t set timer = r.now || substr(t.timer, length(r.was) + 1) from unnest($2::text[], $3::text[]) as r(was, now)
  where t.evaluation_id = $1 and t.fired_at is not null and (t.timer = r.was or starts_with(t.timer, r.was || '/'))`;
