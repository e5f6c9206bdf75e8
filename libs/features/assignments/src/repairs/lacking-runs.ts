import { rowsOf, type Tx } from '@waymark/database/transaction';
import { seatFaults, seatsWanted, type SeatOf } from '@waymark/domain/assignment';
import { stageOf } from '@waymark/domain/pipeline';
import { publishedVersion } from '@waymark/evaluations';
import { STANDS } from '../rounds/held-seats.ts';

/** A stage run whose seats a confirmed round filled, and that lacks people now. */
export interface LackingRun {
  evaluation: string;
  stageRun: string;
  /** The assignments that hold its seats, in one order. */
  held: string[];
  /** The newest confirmed round of it. */
  round: string;
  /** Whether nothing was proposed for its seats as they are now. */
  isNew: boolean;
}

interface Row extends LackingRun {
  versionId: string;
  stage: string;
  seats: SeatOf[];
}

/** After this time a repair for which nobody was free is tried again: somebody may have come back. */
const TRIED_AGAIN = `interval '1 hour'`;

/** Seats of the stage run `t` as they are now. */
const NOW = `(select coalesce(array_agg(a.id order by a.id), '{}') from assignment a where a.stage_run_id = t.id and ${STANDS})`;

/** Whether a proposal `o` that waits holds the seats as they are now: somebody has made it since, or solved it anew. */
const HOLDS_NOW = `(select coalesce(array_agg(s.assignment_id order by s.assignment_id) filter (where s.assignment_id is not null), '{}') from assignment_round_seat s where s.round_id = o.id and s.stage_run_id = t.id) = x.now`;

/**
 * `$1` now. A run for which somebody declined is tried once for its seats as they are: also where the proposal was
 * discarded since, because people decided that.
 */
const CONFIRMED = `select distinct on (t.id) t.evaluation_id as evaluation, t.id as "stageRun", x.now as held, r.id as round, e.pipeline_version_id as "versionId", e.stage,
    (select coalesce(jsonb_agg(jsonb_build_object('role', a.role, 'organisation', a.organisation_id)), '[]') from assignment a where a.stage_run_id = t.id and ${STANDS}) as seats,
    not exists (select 1 from assignment_repair d where d.stage_run_id = t.id and d.seats = x.now and (d.proposal_id is not null or d.tried_at > $1::timestamptz - ${TRIED_AGAIN}))
      and not exists (select 1 from assignment_round o where o.state = 'proposed' and e.id = any(o.evaluation_ids) and ${HOLDS_NOW}) as "isNew"
  from assignment_round r join assignment_round_seat c on c.round_id = r.id join stage_run t on t.id = c.stage_run_id and t.left_at is null and t.round_closed_at is null
    join evaluation e on e.id = t.evaluation_id and e.stage = t.stage and e.run = t.run cross join lateral (select ${NOW} as now) x
  where r.state = 'confirmed' order by t.id, r.settled_at desc, r.id`;

/** Every run that was confirmed and lacks people of whom its stage waits. */
export const lackingRuns = async (tx: Tx, now: string): Promise<LackingRun[]> => {
  const lacking: LackingRun[] = [];
  for (const { versionId, stage, seats, ...run } of await rowsOf<Row>(tx, CONFIRMED, [now])) {
    const { definition } = await publishedVersion(tx, versionId);
    const wanted = seatsWanted(definition, stageOf(definition, stage)!);
    if (wanted && seatFaults(wanted, seats, seats).length > 0) lacking.push(run);
  }
  return lacking;
};
