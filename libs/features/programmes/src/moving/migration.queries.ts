import { Injectable } from '@nestjs/common';
import { Database, rowsOf, type Tx } from '@waymark/database/transaction';
import { planBlockers, planWithdrawalBlockers } from '@waymark/domain/pipeline';
import { rolesIn, type SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { apiError, notFound } from '@waymark/platform/graphql';
import type { MigrationRouteInput } from './migration.inputs.ts';
import type { MigrationMoveType, MigrationPlanType } from './migration.types.ts';
import { CHANGED, mappedStages, planOf } from './plan-row.ts';
import { plannedMove, plannedMoves, shownMove, type PlannedMove } from './planned-moves.ts';
import { roleBlockers } from '../operations/may-act-here.ts';
import { routeOf } from './route-of.ts';

interface Named {
  id: string;
  version: number;
  state: string;
  reasons: { message: string }[];
}

const PLANS = `select m.id, m.programme_id as "programmeId", f.pin as "fromPin", t.pin as "toPin", m.stage_map as "stageMap", m.clocks, m.reason,
    (select display_name from person where id = m.drafted_by) as "draftedBy", m.drafted_by = $2 as mine, m.drafted_at as "draftedAt",
    (select display_name from person where id = m.signed_by) as "signedBy", m.signed_at as "signedAt",
    (select display_name from person where id = m.withdrawn_by) as "withdrawnBy", m.withdrawn_at as "withdrawnAt", m.withdrawn_reason as "withdrawnReason"
  from migration_plan m join pipeline_version f on f.id = m.from_version_id join pipeline_version t on t.id = m.to_version_id
  where m.programme_id = $1 order by m.drafted_at desc, m.id`;

/** Plans of a programme, and what each does with the evaluations of which whoever asks is staff. */
@Injectable()
export class MigrationQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of another programme than one where the person may publish there are none. */
  plans(actor: SignedInPerson, programmeId: string): Promise<MigrationPlanType[]> {
    return this.database.read(actor.id, async (tx) => {
      const rows = await rowsOf<Omit<MigrationPlanType, 'stageMap' | 'mayWithdraw'> & { stageMap: Record<string, string> }>(tx, PLANS, [programmeId, actor.id]);
      const roles = rolesIn(actor, programmeId);
      return rows.map((row) => ({ ...row, stageMap: mappedStages(row.stageMap), mayWithdraw: !row.signedAt && !row.withdrawnAt && planWithdrawalBlockers(row.mine, roles).length === 0 }));
    });
  }

  /** What would become of the evaluations that a plan names, were it carried out now; or what became of them. @throws NOT_FOUND */
  moves(actor: SignedInPerson, planId: string): Promise<MigrationMoveType[]> {
    return this.database.read(actor.id, async (tx) => {
      const plan = await planOf(tx, planId);
      if (!plan) throw notFound();
      const { route } = await routeOf(tx, { ...plan, stageMap: mappedStages(plan.stageMap) });
      const now = await this.now(tx);
      const rows = await rowsOf<Named>(tx, 'select evaluation_id as id, version, state, reasons from migration_move where plan_id = $1 order by evaluation_id', [planId]);
      const shown: MigrationMoveType[] = [];
      for (const row of rows) {
        const move = await plannedMove(tx, actor, route, row.id, now);
        if (move) shown.push(shownMove(route, move, settledAs(row, move, plan.signedBy !== null)));
      }
      return shown;
    });
  }

  /** The same for a way that nobody drafted yet: of running evaluations of its old version. @throws NOT_FOUND, for a version of a programme where they may not publish too; BAD_INPUT for a way that no plan may take */
  dryRun(actor: SignedInPerson, input: MigrationRouteInput): Promise<MigrationMoveType[]> {
    return this.database.read(actor.id, async (tx) => {
      const { route, blockers } = await routeOf(tx, input);
      if (roleBlockers(actor, route.programmeId, 'pipeline:publish').length > 0) throw notFound();
      const found = [...blockers, ...planBlockers(route.versions.before, route.versions.next, { stageMap: route.stageMap, reason: 'a dry run' })];
      if (found[0]) throw apiError('BAD_INPUT', found[0].staffMessage, found.map(({ operands, staffMessage }) => ({ field: `route.${String(operands['field'])}`, message: staffMessage })));
      return (await plannedMoves(tx, actor, route, await this.now(tx))).map((move) => shownMove(route, move));
    });
  }

  private async now(tx: Tx): Promise<string> {
    return (await this.clock.now(tx)).toISOString();
  }
}

/** What its row says over what would become of it now; before the signature, whether it went on since it was named. */
const settledAs = (row: Named, { evaluation, stays }: PlannedMove, signed: boolean): Partial<Pick<MigrationMoveType, 'state' | 'reasons'>> => {
  if (row.state !== 'named') return { state: row.state === 'moved' ? 'moved' : 'stayed', reasons: row.reasons.map(({ message }) => message) };
  if (signed) return { state: 'moving', reasons: [] };
  return row.version === evaluation.state.version ? {} : { state: 'stays', reasons: [CHANGED.message, ...stays.map(({ staffMessage }) => staffMessage)] };
};
