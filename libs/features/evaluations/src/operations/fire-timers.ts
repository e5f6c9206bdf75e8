import { Injectable } from '@nestjs/common';
import { Database, rowsOf, type Tx } from '@waymark/database/transaction';
import { decide } from '@waymark/domain/pipeline';
import { recordAudit } from '@waymark/platform/audit';
import { Clock } from '@waymark/platform/clock';
import { InstallationLog } from '@waymark/platform/config';
import { applyEvents, loadFacts, systemEvaluation } from '../spine/index.ts';

const BATCH = 100;

/**
 * Fires what is due. Each timer in a transaction of its own, under the lock of its evaluation: a second worker, or
 * the same one after a crash, finds it fired and changes nothing.
 */
@Injectable()
export class FireTimers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: InstallationLog,
  ) {}

  /**
   * @param only the one evaluation to look at; without it, whatever is due anywhere
   * @returns how many fired
   * @throws AggregateError of those that failed, once all the others have had their turn
   */
  async run(only: string | null = null): Promise<number> {
    const due = await this.due(only);
    const failures: unknown[] = [];
    let fired = 0;
    for (const { evaluation, timer } of due)
      try {
        fired += await this.fire(evaluation, timer);
      } catch (error) {
        failures.push(error);
      }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${due.length} due timers could not fire`);
    return due.length === BATCH && fired > 0 ? fired + (await this.run(only)) : fired;
  }

  private due(only: string | null): Promise<{ evaluation: string; timer: string }[]> {
    return this.database.transaction({ person: null, purpose: 'system' }, async (tx) =>
      rowsOf<{ evaluation: string; timer: string }>(
        tx,
        `select evaluation_id as evaluation, timer from timer where fired_at is null and due_at < $1 ${only ? 'and evaluation_id = $3' : ''} order by due_at limit $2`,
        [(await this.clock.now(tx)).toISOString(), BATCH, ...(only ? [only] : [])],
      ),
    );
  }

  private fire(id: string, timer: string): Promise<number> {
    return this.database.transaction({ person: null, purpose: 'system' }, async (tx: Tx) => {
      const now = (await this.clock.now(tx)).toISOString();
      const evaluation = await systemEvaluation(tx, id);
      const facts = await loadFacts(tx, evaluation);
      const answer = decide(evaluation.published.definition, evaluation.state, { type: 'fire-timer', timer }, facts, now);
      if (!answer.ok || answer.events.length === 0) return 0;
      const actor = { id: 'platform' };
      await applyEvents({ tx, now, actor, audit: (entry) => recordAudit(tx, this.log.name, now, [{ actor: 'platform', ...entry }]) }, evaluation, answer.events);
      return 1;
    });
  }
}
