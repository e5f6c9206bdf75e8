import { Injectable, Logger } from '@nestjs/common';
import { Database, rowsOf, type Tx } from '@waymark/database/transaction';
import { decide } from '@waymark/domain/pipeline';
import { applyEvents, loadFacts, systemEvaluation } from '@waymark/evaluations';
import { recordAudit } from '@waymark/platform/audit';
import { Clock } from '@waymark/platform/clock';
import { InstallationLog } from '@waymark/platform/config';
import { repairsAreDue } from '../repairs/repairs-due.ts';

/** Evaluations that are asked for at once. */
const BATCH = 100;

const DUE = `select distinct evaluation_id as id from assignment where state = 'invited' and (answer_by < $1 or (remind_at < $1 and reminded_at is null)) and evaluation_id > $2 order by 1 limit ${BATCH}`;

const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * Reminds whoever has not answered an invitation, and lets it expire once its time is over: the seat is open again, and
 * a round may close by that. Each evaluation in a transaction of its own, under its lock; twice changes nothing.
 */
@Injectable()
export class WatchInvitations {
  private readonly logger = new Logger(WatchInvitations.name);

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: InstallationLog,
  ) {}

  /**
   * Every evaluation that is due has its turn, whichever failed before it: those that fail are found again a minute later,
   * and would else keep the others waiting for ever. A failure is logged.
   *
   * @returns how many were reminded or expired
   */
  async run(): Promise<number> {
    let done = 0;
    for (let due = await this.dueAfter(FIRST); due.length > 0; due = await this.dueAfter(due.at(-1)!.id)) for (const { id } of due) done += await this.tried(id);
    return done;
  }

  private dueAfter(id: string): Promise<{ id: string }[]> {
    return this.database.transaction({ person: null, purpose: 'system' }, async (tx) => rowsOf<{ id: string }>(tx, DUE, [(await this.clock.now(tx)).toISOString(), id]));
  }

  private async tried(id: string): Promise<number> {
    try {
      return await this.database.transaction({ person: null, purpose: 'system' }, (tx) => this.watch(tx, id));
    } catch (error) {
      this.logger.error(`The invitations of evaluation ${id} could not be looked after`, error instanceof Error ? error.stack : String(error));
      return 0;
    }
  }

  private async watch(tx: Tx, id: string): Promise<number> {
    const now = (await this.clock.now(tx)).toISOString();
    const evaluation = await systemEvaluation(tx, id);
    const expired = await rowsOf<{ id: string }>(tx, `update assignment set state = 'expired', settled_at = $2 where evaluation_id = $1 and state = 'invited' and answer_by < $2 returning id`, [id, now]);
    const reminded = await rowsOf<{ id: string }>(tx, `update assignment set reminded_at = $2 where evaluation_id = $1 and state = 'invited' and remind_at < $2 and reminded_at is null returning id`, [id, now]);
    const audit = (entry: Omit<Parameters<typeof recordAudit>[3][number], 'actor'>) => recordAudit(tx, this.log.name, now, [{ actor: 'platform', ...entry }]);
    for (const [act, rows] of [['assignment.expired', expired], ['assignment.reminded', reminded]] as const)
      for (const row of rows) await audit({ stream: `evaluation/${id}`, act, obj: `assignment/${row.id}`, data: {} });
    if (expired.length > 0) {
      const answer = decide(evaluation.published.definition, evaluation.state, { type: 'refresh' }, await loadFacts(tx, evaluation), now);
      if (answer.ok) await applyEvents({ tx, now, actor: { id: 'platform' }, audit }, evaluation, answer.events);
      await repairsAreDue(tx, id);
    }
    return expired.length + reminded.length;
  }
}
