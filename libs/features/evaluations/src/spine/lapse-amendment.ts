import { rowOf } from '@waymark/database/transaction';
import { lapseReason, pilotEnd, type PipelineEvent } from '@waymark/domain/pipeline';
import { commit } from '@waymark/platform/audit';
import type { CommandContext } from '@waymark/platform/commands';
import type { LockedEvaluation } from './lock-evaluation.ts';

const LAPSE = `update plan_amendment set outcome = 'lapsed', settled_at = $2, settled_reason = $3 where evaluation_id = $1 and outcome is null returning id, revision`;

/**
 * An amendment of the plan that waits for its second signature lapses with its pilot, in the transaction of whatever step ends it,
 * and says so in the record. It is named after whoever took the step, and nobody settled it. Where none waits nothing happens.
 *
 * @param becomes the evaluation under the version that a migration leads to
 */
export const lapseAmendment = async ({ tx, now, audit }: Pick<CommandContext, 'tx' | 'now' | 'audit'>, evaluation: LockedEvaluation, events: readonly PipelineEvent[], becomes: LockedEvaluation): Promise<void> => {
  const end = pilotEnd({ before: evaluation.published.definition, next: becomes.published.definition }, evaluation.state.stage, events);
  if (!end) return;
  const reason = lapseReason(end);
  const lapsed = await rowOf<{ id: string; revision: number }>(tx, LAPSE, [evaluation.id, now, reason]);
  if (!lapsed) return;
  const obj = `plan-amendment/${lapsed.id}`;
  await audit({ stream: `evaluation/${evaluation.id}`, actor: end.by ?? 'platform', act: 'pilot-plan.amendment-lapsed', obj, data: { revision: lapsed.revision, reason: await commit(tx, `${obj}/lapsed`, reason) } });
};
