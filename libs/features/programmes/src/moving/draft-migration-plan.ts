import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker, MAY_MIGRATE, pinOf, planBlockers } from '@waymark/domain/pipeline';
import { commit } from '@waymark/platform/audit';
import { rolesIn, type SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import { roleBlockers } from '../operations/may-act-here.ts';
import type { DraftMigrationPlanInput } from './migration.inputs.ts';
import { movesToName } from './planned-moves.ts';
import { routeOf } from './route-of.ts';

/**
 * Drafts a plan that moves evaluations to a newer version. It names those that would move now, as they are now; nothing of
 * them changes before somebody else signs it.
 */
@Injectable()
export class DraftMigrationPlan {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: DraftMigrationPlanInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'draftMigrationPlan', input, (context) => draftMigrationPlan(context, input));
  }
}

const draftMigrationPlan = async ({ tx, actor, now, audit }: CommandContext, input: DraftMigrationPlanInput): Promise<{ id: string }> => {
  const { route, blockers } = await routeOf(tx, input.route);
  const { programmeId, fromVersionId, toVersionId, stageMap, clocks, versions } = route;
  refuseOn(roleBlockers(actor, programmeId, 'pipeline:publish'));
  const reason = input.reason.trim();
  refuseOn([...blockers, ...planBlockers(versions.before, versions.next, { stageMap, reason })]);
  const named = await movesToName(tx, actor, route, now);
  if (named.length === 0) refuseOn([blocker('nothing-moves', 'No evaluation that you see would move: look at the dry run', { field: 'stageMap' })]);
  const id = uuid();
  await rowsOf(
    tx,
    `insert into migration_plan (id, programme_id, from_version_id, to_version_id, stage_map, clocks, reason, drafted_by, drafted_as, drafted_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, programmeId, fromVersionId, toVersionId, JSON.stringify(stageMap), clocks, reason, actor.id, rolesIn(actor, programmeId).filter((role) => MAY_MIGRATE.includes(role)), now],
  );
  await rowsOf(tx, 'insert into migration_move (plan_id, evaluation_id, version) select $1, r.id, r.version from jsonb_to_recordset($2::jsonb) as r(id uuid, version int)', [
    id,
    JSON.stringify(named.map(({ evaluation }) => ({ id: evaluation.id, version: evaluation.state.version }))),
  ]);
  const words = await commit(tx, `programme/${programmeId}/migration/${id}`, reason);
  await audit({ stream: `programme/${programmeId}`, act: 'migration.drafted', obj: `migration/${id}`, data: { from: pinOf(versions.before), to: pinOf(versions.next), clocks, stages: stageMap, named: named.length, words } });
  return { id };
};
