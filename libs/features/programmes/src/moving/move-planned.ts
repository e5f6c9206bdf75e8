import { Injectable } from '@nestjs/common';
import { Database, rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { migrateEvaluation, systemEvaluation } from '@waymark/evaluations';
import { recordAudit, type AuditEntry } from '@waymark/platform/audit';
import { Clock } from '@waymark/platform/clock';
import { InstallationLog } from '@waymark/platform/config';
import { sinceSigned, type MoveReason } from './move-reasons.ts';
import { planOf, type PlanRow } from './plan-row.ts';

/** A plan that two people stand under. */
type SignedPlan = PlanRow & { signedBy: string; signedAs: string[] };

const isSigned = (plan: PlanRow | undefined): plan is SignedPlan => Boolean(plan?.signedBy && plan.signedAs);

/**
 * Carries a signed plan out: each evaluation in a transaction of its own, under its lock, and what became of it in the same
 * one. Run again after a crash, it goes on with those that are left, and moves none twice.
 */
@Injectable()
export class MovePlanned {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: InstallationLog,
  ) {}

  /**
   * @returns how many moved now
   * @throws AggregateError of those that failed, once all the others have had their turn
   */
  async run(planId: string): Promise<number> {
    const { plan, named } = await this.system(async (tx) => ({
      plan: await planOf(tx, planId),
      named: await rowsOf<{ id: string }>(tx, `select evaluation_id as id from migration_move where plan_id = $1 and state = 'named' order by evaluation_id`, [planId]),
    }));
    if (!isSigned(plan)) return 0;
    const failures: unknown[] = [];
    let moved = 0;
    for (const { id } of named)
      try {
        moved += await this.move(plan, id);
      } catch (error) {
        failures.push(error);
      }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${named.length} evaluations could not be moved`);
    return moved;
  }

  private move(plan: SignedPlan, id: string): Promise<number> {
    return this.system(async (tx) => {
      const now = (await this.clock.now(tx)).toISOString();
      const evaluation = await systemEvaluation(tx, id);
      const row = await rowOf<{ version: number }>(tx, `select version from migration_move where plan_id = $1 and evaluation_id = $2 and state = 'named' for update`, [plan.id, id]);
      if (!row) return 0;
      const audit = (entry: Omit<AuditEntry, 'actor'> & { actor?: string }) => recordAudit(tx, this.log.name, now, [{ actor: 'platform', ...entry }]);
      const since: MoveReason[] = await sinceSigned(tx, plan, row.version, evaluation);
      const reasons = since.length > 0 ? since : (await migrateEvaluation({ tx, now, audit }, evaluation, asMigration(plan), plan.toVersionId)).map(({ code, staffMessage }) => ({ code, message: staffMessage }));
      await rowsOf(tx, 'update migration_move set state = $3, reasons = $4::jsonb, settled_at = $5 where plan_id = $1 and evaluation_id = $2', [plan.id, id, reasons.length > 0 ? 'stays' : 'moved', JSON.stringify(reasons), now]);
      if (reasons.length === 0) return 1;
      await audit({ stream: `evaluation/${id}`, act: 'migration.stayed', obj: `migration/${plan.id}`, data: { codes: reasons.map(({ code }) => code) } });
      return 0;
    });
  }

  private system<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.database.transaction({ person: null, purpose: 'system' }, work);
  }
}

const asMigration = ({ id, stageMap, clocks, reason, draftedBy, draftedAs, signedBy, signedAs }: SignedPlan) => ({
  id, stageMap, clocks, reason, proposedBy: { person: draftedBy, roles: draftedAs }, confirmedBy: { person: signedBy, roles: signedAs },
});
