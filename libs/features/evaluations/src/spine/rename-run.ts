import { rowsOf, type Tx } from '@waymark/database/transaction';
import type { PipelineState } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from './lock-evaluation.ts';

/**
 * Before an evaluation is moved to another version: the finished runs note the one that they ran under, and the running one
 * takes the name that its stage has there, so that whoever sits in it and whatever was written in it stay with it.
 */
export const renameRun = async (tx: Tx, { id, versionId, state: before }: LockedEvaluation, after: PipelineState): Promise<void> => {
  await rowsOf(tx, 'update stage_run set pipeline_version_id = $2 where evaluation_id = $1 and left_at is not null and pipeline_version_id is null', [id, versionId]);
  if (before.stage === after.stage && before.run === after.run) return;
  await rowsOf(tx, 'update stage_run set stage = $4, run = $5 where evaluation_id = $1 and stage = $2 and run = $3', [id, before.stage, before.run, after.stage, after.run]);
};
