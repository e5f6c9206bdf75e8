import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { planChanges, type PlanContent, type PlanMeasure } from '@waymark/domain/pilot';
import { blocker } from '@waymark/domain/pipeline';
import { lockEvaluation, refreshEvaluation, type LockedEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { AmendPilotPlanInput } from '../graphql/plan.inputs.ts';
import { fireStopRules } from '../stop-rules/fire-stop-rules.ts';
import { markMain, withAmended, writeMeasure } from './amended-measure.ts';
import { amendingBlockers, untoldBlockers } from './amending.ts';
import { extentBlockers } from './extent-blockers.ts';
import { keptParts, lastVersion, signVersion, writeRevision } from './plan-versions.ts';

/**
 * Amends the locked plan: one measure, or its logic model and sample-size note, with a reason. The version before stays. Page,
 * report, guards and stop rules follow the new one from now on.
 */
@Injectable()
export class AmendPilotPlan {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: AmendPilotPlanInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'amendPilotPlan', input, (context) => amendPilotPlan(context, input));
  }
}

const amendPilotPlan = async (context: CommandContext, { evaluationId, version, reason, measure: asked, parts }: AmendPilotPlanInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, evaluationId);
  refuseOn(amendingBlockers(evaluation));
  const last = await lastVersion(tx, evaluation.id);
  if (!last) throw new RefusedCommand([blocker('plan-not-locked', 'The plan is not locked yet: change it where the pilot is set up')]);
  refuseOn(await untoldBlockers(tx, evaluation.id));
  if (last.version !== version) throw new RefusedCommand([blocker('changed-meanwhile', `The plan is at version ${last.version} by now: read it, and amend that`, { field: 'version', version: last.version })]);
  const kept = parts ? keptParts({ ...parts }, last.content.parts) : null;
  if (kept) refuseOn(extentBlockers(evaluation, last.content.parts, kept, now));
  const amended = asked ? await withAmended(context, evaluation, last.content, asked) : null;
  const content: PlanContent = { ...(amended?.content ?? last.content), ...(kept ? { parts: kept } : {}) };
  const changes = planChanges(last.content, content);
  if (changes.length === 0) throw new RefusedCommand([blocker('nothing-amended', 'Nothing of the plan would change: change a measure or a part of the plan')]);
  const signed = await signVersion(context, evaluation.id, { version: version + 1, content, changes, reason: reason.trim() });
  if (kept) await writeRevision(context, evaluation.id, kept);
  if (amended) await writeMeasure(context, evaluation.id, amended.measure, asked?.measureId === undefined);
  await markMain(context, content);
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'pilot-plan.amended', obj: `evaluation/${evaluation.id}`, data: { ...signed, ...(amended ? { measure: amended.measure.id } : {}), changes: changes.length } });
  await follow(context, evaluation, amended?.measure);
  return { id: evaluation.id };
};

/** A stop rule that is new is asked of the readings that there are; the course follows. */
const follow = async (context: CommandContext, evaluation: LockedEvaluation, measure: PlanMeasure | undefined): Promise<void> => {
  if (!measure) return void (await refreshEvaluation(context, evaluation));
  const read = await rowsOf<{ siteId: string }>(context.tx, 'select distinct site_id as "siteId" from reading where measure_id = $1 and not superseded', [measure.id]);
  await fireStopRules(context, evaluation, read.map(({ siteId }) => ({ measureId: measure.id, siteId })));
};
