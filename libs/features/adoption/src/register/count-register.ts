import { Injectable, Logger } from '@nestjs/common';
import { Database, rowsOf } from '@waymark/database/transaction';
import { keepRegister, systemEvaluation } from '@waymark/evaluations';
import { Clock } from '@waymark/platform/clock';

/** A day that comes, or an organisation that merges, changes where something is in use, and nobody records anything then. */
const COUNTED = `select r.evaluation_id as id from register_entry r where exists (select 1 from roll_out x where x.evaluation_id = r.evaluation_id) order by 1`;

/** Counts anew, for every entry of the public register, where it is in use today. Twice changes nothing. */
@Injectable()
export class CountRegister {
  private readonly logger = new Logger(CountRegister.name);

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @returns how many entries were looked at; each in a transaction of its own, and one that fails keeps no other waiting */
  async run(): Promise<number> {
    const entries = await this.database.transaction({ person: null, purpose: 'system' }, (tx) => rowsOf<{ id: string }>(tx, COUNTED));
    for (const { id } of entries) await this.count(id).catch((error: unknown) => this.logger.error(`The register entry of ${id} could not be counted anew`, error instanceof Error ? error.stack : String(error)));
    return entries.length;
  }

  private count(id: string): Promise<void> {
    return this.database.transaction({ person: null, purpose: 'system' }, async (tx) => {
      const evaluation = await systemEvaluation(tx, id);
      await keepRegister(tx, evaluation, evaluation.state, (await this.clock.now(tx)).toISOString());
    });
  }
}
