import { rowsOf } from '@waymark/database/transaction';
import type { PlanMeasure } from '@waymark/domain/pilot';
import { refreshEvaluation, type LockedEvaluation } from '@waymark/evaluations';
import type { CommandContext } from '@waymark/platform/commands';
import { fireStopRules } from '../stop-rules/fire-stop-rules.ts';
import { markMain, writeMeasure } from './amended-measure.ts';
import type { AmendedPlan } from './amended-plan.ts';
import type { OpenAmendment } from './plan-amendments.ts';
import { signVersion, writeRevision } from './plan-versions.ts';

interface Amendment extends AmendedPlan {
  /** The version that it makes. */
  version: number;
  reason: string;
  /** What was proposed and signed first, where the actor signs second; null: nobody signs after the actor. */
  proposal: Pick<OpenAmendment, 'id' | 'revision' | 'proposedBy'> | null;
}

/** Makes an amendment the plan, from now on. */
export const applyAmendment = async (context: CommandContext, evaluation: LockedEvaluation, { version, reason, proposal, content, changes, parts, measure, isNew }: Amendment): Promise<void> => {
  const signed = await signVersion(context, evaluation.id, { version, content, changes, reason, proposedBy: proposal?.proposedBy ?? null });
  if (parts) await writeRevision(context, evaluation.id, parts);
  if (measure) await writeMeasure(context, evaluation.id, measure, isNew);
  await markMain(context, content);
  const signedFirst = proposal ? { amendment: proposal.id, revision: proposal.revision, proposedBy: proposal.proposedBy } : {};
  await context.audit({ stream: `evaluation/${evaluation.id}`, act: 'pilot-plan.amended', obj: `evaluation/${evaluation.id}`, data: { ...signed, ...(measure ? { measure: measure.id } : {}), ...signedFirst, changes: changes.length } });
  await follow(context, evaluation, measure);
};

/** A stop rule that is new is asked of the readings that there are; the course follows. */
const follow = async (context: CommandContext, evaluation: LockedEvaluation, measure: PlanMeasure | null): Promise<void> => {
  if (!measure) return void (await refreshEvaluation(context, evaluation));
  const read = await rowsOf<{ siteId: string }>(context.tx, 'select distinct site_id as "siteId" from reading where measure_id = $1 and not superseded', [measure.id]);
  await fireStopRules(context, evaluation, read.map(({ siteId }) => ({ measureId: measure.id, siteId })));
};
