import { Injectable } from '@nestjs/common';
import { Database, rowsOf, type Tx } from '@waymark/database/transaction';
import { changeOf, tallied, type Tally } from '@waymark/domain/insights';
import { FACT, type CountedFact } from './fact-rows.ts';

/** A counter that does not stand at what the facts say. */
export interface Drift extends Tally {
  programmeId: string;
  simulated: boolean;
}

const BATCH = 5_000;

/** Holds the counters against the facts that they were counted from. */
@Injectable()
export class CheckCounters {
  constructor(private readonly database: Database) {}

  /** @returns counters that differ, with what is missing (more than 0) or too much; nothing where all is right */
  run(): Promise<Drift[]> {
    return this.database.transaction({ person: null, purpose: 'system' }, async (tx) => {
      await rowsOf(tx, `select pg_advisory_xact_lock(hashtext('waymark insights'))`);
      const apart = await rowsOf<{ programmeId: string; simulated: boolean }>(
        tx,
        'select programme_id as "programmeId", simulated from insight_counter union select programme_id, simulated from insight_fact order by 1, 2',
      );
      const drifts: Drift[] = [];
      for (const one of apart) drifts.push(...(await this.drift(tx, one)).map((tally) => ({ ...tally, ...one })));
      return drifts;
    });
  }

  private async drift(tx: Tx, { programmeId, simulated }: { programmeId: string; simulated: boolean }): Promise<Tally[]> {
    const stands = await rowsOf<Tally>(tx, 'select month, stage, dimension, member, measure, value, -count as count from insight_counter where programme_id = $1 and simulated = $2', [programmeId, simulated]);
    let sum: Tally[] = stands;
    for (let after: [string, string, number] = ['00000000-0000-0000-0000-000000000000', '', 0]; ; ) {
      const facts = await rowsOf<CountedFact>(tx, FACTS, [programmeId, simulated, ...after, BATCH]);
      sum = tallied([...sum, ...changeOf([], facts)]);
      const last = facts.at(-1);
      if (!last || facts.length < BATCH) return sum;
      after = [last.evaluationId, last.stage, last.run];
    }
  }
}

const FACTS = `select ${FACT} from insight_fact f where f.programme_id = $1 and f.simulated = $2 and (f.evaluation_id, f.stage, f.run) > ($3::uuid, $4, $5)
  order by f.evaluation_id, f.stage, f.run limit $6`;
