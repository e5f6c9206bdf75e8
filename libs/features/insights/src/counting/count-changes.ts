import { Injectable } from '@nestjs/common';
import { Database, rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { changeOf } from '@waymark/domain/insights';
import { Clock } from '@waymark/platform/clock';
import { factsNow } from './changed-facts.ts';
import { replaceFacts, type CountedFact } from './fact-rows.ts';

/** Marks taken at once: a transaction of a moment. */
const BATCH = 200;

/** Evaluations that a failure names. */
const MOST_NAMED = 5;

/** Those that another worker has in hand are left to it. */
const TAKE = `
delete from insight_change where (evaluation_id, version) in (
  select evaluation_id, version from insight_change where evaluation_id <> all($2::uuid[]) order by evaluation_id, version limit $1 for update skip locked) returning evaluation_id as id`;

const TAKE_OF_ONE = 'delete from insight_change where evaluation_id = $1 returning evaluation_id as id';

/** In one order, so that two that count never wait for each other. */
const ADD = `
insert into insight_counter (programme_id, simulated, month, stage, dimension, member, measure, value, count)
select $1, $2, r.month, r.stage, r.dimension, r.member, r.measure, r.value, r.count
from jsonb_to_recordset($3::jsonb) as r(month text, stage text, dimension text, member text, measure text, value int, count int)
on conflict (programme_id, simulated, month, stage, dimension, member, measure, value) do update set count = insight_counter.count + excluded.count`;

/**
 * Brings the counters up to date with what changed. A mark goes in the transaction that counts it; the counts of a fact
 * that changed are taken away first. Counting the same evaluation twice changes nothing.
 */
@Injectable()
export class CountChanges {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns how many marks were taken
   * @throws AggregateError of the evaluations that could not be counted, once all others were: their marks stay
   */
  async run(): Promise<number> {
    const failures = new Map<string, unknown>();
    for (let all = 0; ; ) {
      const taken = await this.batchOrEach(failures);
      all += taken.marks;
      if (!taken.last) continue;
      if (failures.size === 0) return all;
      throw new AggregateError([...failures.values()], `${failures.size} evaluations could not be counted, all others were: ${[...failures.keys()].slice(0, MOST_NAMED).join(', ')}`);
    }
  }

  /** A batch, or else each of its evaluations by itself, so that one that cannot be read keeps none from being counted. Those that failed are set aside until the next run. */
  private async batchOrEach(failures: Map<string, unknown>): Promise<{ marks: number; last: boolean }> {
    let tried: string[] = [];
    try {
      const marks = await this.counted(TAKE, [BATCH, [...failures.keys()]], (ids) => (tried = ids));
      return { marks, last: marks < BATCH };
    } catch (error) {
      if (tried.length === 0) throw error;
      let marks = 0;
      for (const id of tried)
        try {
          marks += await this.counted(TAKE_OF_ONE, [id]);
        } catch (failure) {
          failures.set(id, failure);
        }
      return { marks, last: false };
    }
  }

  private counted(take: string, values: unknown[], trying: (ids: string[]) => void = () => undefined): Promise<number> {
    return this.database.transaction({ person: null, purpose: 'system' }, async (tx) => {
      await rowOf(tx, `select pg_advisory_xact_lock(hashtext('waymark insights'))`); // two would read the same facts as those before
      const now = (await this.clock.now(tx)).toISOString();
      const marks = await rowsOf<{ id: string }>(tx, take, values);
      const ids = [...new Set(marks.map(({ id }) => id))];
      trying(ids);
      if (ids.length > 0) await count(tx, ids, now);
      // with a full batch more may wait: the counters are not at this time yet
      if (take === TAKE && marks.length < BATCH) await rowsOf(tx, 'update insight_state set counted_at = $1', [now]);
      return marks.length;
    });
  }
}

const count = async (tx: Tx, evaluations: readonly string[], now: string): Promise<void> => {
  const after = await factsNow(tx, evaluations, now);
  const before = await replaceFacts(tx, evaluations, after);
  for (const { programmeId, simulated } of apart([...before, ...after])) {
    const here = (fact: CountedFact): boolean => fact.programmeId === programmeId && fact.simulated === simulated;
    const change = changeOf(before.filter(here), after.filter(here));
    if (change.length > 0) await rowsOf(tx, ADD, [programmeId, simulated, JSON.stringify(change)]);
  }
};

/** Each programme, simulated or not, once and in order. */
const apart = (facts: readonly CountedFact[]): { programmeId: string; simulated: boolean }[] =>
  [...new Map(facts.map(({ programmeId, simulated }) => [`${programmeId} ${String(simulated)}`, { programmeId, simulated }]))].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
