import { decideAsPlatform, rowOf, type Tx } from '@waymark/database/transaction';
import { changeOf, tallied, type Tally } from '@waymark/domain/insights';
import type { SignedInPerson } from '@waymark/platform/auth';
import { FACT, type CountedFact } from '../counting/fact-rows.ts';
import { HIDDEN, type InsightFilter } from './insight-scope.ts';

const byMonthLeft = "measure in ('left-on-time', 'left-late')";

/** `$1` programmes, `$2` person, `$3` simulated or null, `$4` and `$5` months. */
const SCOPE = 'programme_id = any($1::uuid[]) and ($3::boolean is null or simulated = $3) and month between $4 and $5';

const SUMMED = `select '' as month, stage, dimension, member, measure, value, sum(count)::int as count from insight_counter where ${SCOPE} and not ${byMonthLeft}
  group by stage, dimension, member, measure, value`;

const BY_MONTH = `select month, '' as stage, 'all' as dimension, '' as member, measure, 0 as value, sum(count)::int as count from insight_counter
  where ${SCOPE} and ${byMonthLeft} group by month, measure`;

const HIDDEN_FACTS = `select ${FACT} from insight_fact f where f.programme_id = any($1::uuid[]) and f.evaluation_id in (${HIDDEN}) and ($3::boolean is null or f.simulated = $3)`;

/** Both in one statement, and so as they stood at one moment: between two, a worker may have counted what is then taken away. */
const seen = (counters: string): string => `with counted as (${counters}), hidden as (${HIDDEN_FACTS})
select (select coalesce(jsonb_agg(c), '[]') from counted c) as counted, (select coalesce(jsonb_agg(h), '[]') from hidden h) as hidden`;

/**
 * What the counters say to one person: less what they may not know of, so that no figure counts a case that its list does
 * not show, and none tells that there is one.
 *
 * @param byMonth the months in which runs left, in the place of all else
 */
export const seenCounts = (tx: Tx, actor: SignedInPerson, programmes: readonly string[], filter: InsightFilter, byMonth = false): Promise<Tally[]> =>
  decideAsPlatform(tx, async () => {
    const values = [programmes, actor.id, filter.simulated ?? null, filter.from, filter.to];
    const { counted, hidden } = (await rowOf<{ counted: Tally[]; hidden: CountedFact[] }>(tx, seen(byMonth ? BY_MONTH : SUMMED), values))!;
    const taken = changeOf(hidden, [])
      .filter(({ month, measure }) => month >= filter.from && month <= filter.to && measure.startsWith('left-') === byMonth)
      .filter(({ dimension }) => !byMonth || dimension === 'all')
      .map((tally): Tally => (byMonth ? { ...tally, stage: '' } : { ...tally, month: '' }));
    return tallied([...counted, ...taken]);
  });
