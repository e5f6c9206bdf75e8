import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { lockEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { SavePilotPlanInput } from '../graphql/plan.inputs.ts';
import { extentBlockers } from './extent-blockers.ts';
import { keptParts, lastRevision, writeRevision } from './plan-versions.ts';
import { producingBlockers } from './producing.ts';

/** Saves logic model and sample-size note as the next revision, before the plan is locked. Earlier revisions stay. */
@Injectable()
export class SavePilotPlan {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: SavePilotPlanInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'savePilotPlan', input, (context) => savePilotPlan(context, input));
  }
}

const savePilotPlan = async (context: CommandContext, { evaluationId, revision: read, parts }: SavePilotPlanInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, evaluationId);
  refuseOn(producingBlockers(evaluation, 'measures'));
  const locked = await rowsOf(tx, 'select 1 from pilot_plan_version where evaluation_id = $1', [evaluation.id]);
  const SAYS = 'The plan is locked: from now on it changes by an amendment with a reason';
  if (locked.length > 0) throw new RefusedCommand([blocker('plan-locked', SAYS, {}, SAYS)]);
  const last = await lastRevision(tx, evaluation.id);
  const CHANGED = 'Somebody else has saved the plan since you opened it: read theirs, and save yours again';
  if (last.revision !== read) throw new RefusedCommand([blocker('changed-meanwhile', CHANGED, { field: 'revision', revision: last.revision }, CHANGED)]);
  const kept = keptParts({ ...parts }, last.parts);
  refuseOn(extentBlockers(evaluation, last.parts, kept, now));
  const revision = await writeRevision(context, evaluation.id, kept);
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'pilot-plan.saved', obj: `evaluation/${evaluation.id}`, data: { revision } });
  return { id: evaluation.id };
};
