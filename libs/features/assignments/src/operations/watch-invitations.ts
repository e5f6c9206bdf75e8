import { Injectable } from '@nestjs/common';
import { Database, rowsOf, type Tx } from '@waymark/database/transaction';
import { decide } from '@waymark/domain/pipeline';
import { applyEvents, loadFacts, systemEvaluation } from '@waymark/evaluations';
import { recordAudit } from '@waymark/platform/audit';
import { Clock } from '@waymark/platform/clock';
import { InstallationLog } from '@waymark/platform/config';

/** Evaluations that one run looks at: the next minute finds the rest. */
const BATCH = 100;

const DUE = `select distinct evaluation_id as id from assignment where state = 'invited' and (answer_by < $1 or (remind_at < $1 and reminded_at is null)) order by 1 limit ${BATCH}`;

/**
 * Reminds whoever has not answered an invitation, and lets it lapse once its time is over: the seat is open again, and
 * a round may close by that. Each evaluation in a transaction of its own, under its lock; twice changes nothing.
 */
@Injectable()
export class WatchInvitations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: InstallationLog,
  ) {}

  /**
   * @returns how many were reminded or lapsed
   * @throws AggregateError of evaluations that failed, once all the others have had their turn
   */
  async run(): Promise<number> {
    const due = await this.database.transaction({ person: null, purpose: 'system' }, async (tx) => rowsOf<{ id: string }>(tx, DUE, [(await this.clock.now(tx)).toISOString()]));
    const failures: unknown[] = [];
    let done = 0;
    for (const { id } of due)
      try {
        done += await this.database.transaction({ person: null, purpose: 'system' }, (tx) => this.watch(tx, id));
      } catch (error) {
        failures.push(error);
      }
    if (failures.length > 0) throw new AggregateError(failures, `invitations of ${failures.length} of ${due.length} evaluations could not be looked after`);
    return done;
  }

  private async watch(tx: Tx, id: string): Promise<number> {
    const now = (await this.clock.now(tx)).toISOString();
    const evaluation = await systemEvaluation(tx, id);
    const lapsed = await rowsOf<{ id: string }>(tx, `update assignment set state = 'expired', settled_at = $2 where evaluation_id = $1 and state = 'invited' and answer_by < $2 returning id`, [id, now]);
    const reminded = await rowsOf<{ id: string }>(tx, `update assignment set reminded_at = $2 where evaluation_id = $1 and state = 'invited' and remind_at < $2 and reminded_at is null returning id`, [id, now]);
    const audit = (entry: Omit<Parameters<typeof recordAudit>[3][number], 'actor'>) => recordAudit(tx, this.log.name, now, [{ actor: 'platform', ...entry }]);
    for (const [act, rows] of [['assignment.expired', lapsed], ['assignment.reminded', reminded]] as const)
      for (const row of rows) await audit({ stream: `evaluation/${id}`, act, obj: `assignment/${row.id}`, data: {} });
    if (lapsed.length > 0) {
      const answer = decide(evaluation.published.definition, evaluation.state, { type: 'refresh' }, await loadFacts(tx, evaluation), now);
      if (answer.ok) await applyEvents({ tx, now, actor: { id: 'platform' }, audit }, evaluation, answer.events);
    }
    return lapsed.length + reminded.length;
  }
}
