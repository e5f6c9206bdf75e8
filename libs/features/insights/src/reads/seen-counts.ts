import { decideAsPlatform, rowsOf, type Tx } from '@waymark/database/transaction';
import { changeOf, tallied, type Tally } from '@waymark/domain/insights';
import type { SignedInPerson } from '@waymark/platform/auth';
import { FACT, type CountedFact } from '../counting/fact-rows.ts';
import { HIDDEN, type InsightFilter } from './insight-scope.ts';

const byMonthLeft = "measure in ('left-on-time', 'left-late')";

/** `$1` programmes, `$2` simulated or null, `$3` and `$4` months. */
const SCOPE = 'programme_id = any($1::uuid[]) and ($2::boolean is null or simulated = $2) and month between $3 and $4';

const SUMMED = `select '' as month, stage, dimension, member, measure, value, sum(count)::int as count from insight_counter where ${SCOPE} and not ${byMonthLeft}
  group by stage, dimension, member, measure, value`;

const BY_MONTH = `select month, '' as stage, 'all' as dimension, '' as member, measure, 0 as value, sum(count)::int as count from insight_counter
  where ${SCOPE} and ${byMonthLeft} group by month, measure`;

/**
 * What the counters say to one person: less what they may not know of, so that no figure counts a case that its list does
 * not show, and none tells that there is one.
 *
 * @param byMonth the months in which runs left, in the place of all else
 */
export const seenCounts = (tx: Tx, actor: SignedInPerson, programmes: readonly string[], filter: InsightFilter, byMonth = false): Promise<Tally[]> =>
  decideAsPlatform(tx, async () => {
    const scope = [programmes, filter.simulated ?? null, filter.from, filter.to];
    const counted = await rowsOf<Tally>(tx, byMonth ? BY_MONTH : SUMMED, scope);
    const hidden = await rowsOf<CountedFact>(
      tx,
      `select ${FACT} from insight_fact f where f.programme_id = any($1::uuid[]) and f.evaluation_id in (${HIDDEN}) and ($3::boolean is null or f.simulated = $3)`,
      [programmes, actor.id, filter.simulated ?? null],
    );
    const taken = changeOf(hidden, [])
      .filter(({ month, measure }) => month >= filter.from && month <= filter.to && measure.startsWith('left-') === byMonth)
      .filter(({ dimension }) => !byMonth || dimension === 'all')
      .map((tally): Tally => (byMonth ? { ...tally, stage: '' } : { ...tally, month: '' }));
    return tallied([...counted, ...taken]);
  });
