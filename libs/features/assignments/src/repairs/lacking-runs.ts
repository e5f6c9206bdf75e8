import { rowsOf, type Tx } from '@waymark/database/transaction';
import { ACTS } from '@waymark/domain/access';
import { seatFaults, seatsWanted, type SeatOf } from '@waymark/domain/assignment';
import { stageOf } from '@waymark/domain/pipeline';
import { publishedVersion } from '@waymark/evaluations';
import { foundBySomebody, restsOnWhatAllKnow } from '../fit/known-by-all.ts';
import { STANDS } from '../rounds/held-seats.ts';
import type { RoundRow } from '../rounds/round-row.ts';
import { SEATS_NOW, type SeatsNow } from './seats-now.ts';

/** A stage run that lacks people now, and whose seats a confirmed round filled or that somebody left. */
export interface LackingRun extends SeatsNow, Pick<RoundRow, 'aim' | 'balance' | 'cap'> {
  evaluation: string;
  stageRun: string;
  /** The newest confirmed round of it; null: its people were invited by hand. */
  round: string | null;
  /** Whether nothing was proposed for its seats as they are now. */
  isNew: boolean;
  /** The repair that waits for its seats as they are now and that nobody has touched: it may give way to one that holds more. */
  waiting: string | null;
  /** The evaluations of that repair. */
  waitingWith: string[];
}

interface Row extends LackingRun {
  versionId: string;
  stage: string;
  seats: SeatOf[];
}

/** After this time a repair for which nobody was free is tried again: somebody may have come back. */
const TRIED_AGAIN = `interval '1 hour'`;

/** Whether somebody has made or adjusted a proposal `o` that waits and that anybody finds, and nobody has come or left since it was solved. */
const BY_HAND = `exists (select 1 from assignment_round o where o.state = 'proposed' and e.id = any(o.evaluation_ids) and (o.proposed_by is not null or o.version > 1) and ${foundBySomebody('o', '$2')}
  and (select coalesce(array_agg(s.assignment_id order by s.assignment_id) filter (where s.assignment_id is not null), '{}') from assignment_round_seat s where s.round_id = o.id and s.stage_run_id = t.id) = x.held
  and (select coalesce(array_agg(a.id order by a.id), '{}') from assignment a where a.stage_run_id = t.id and a.id = any(o.departed)) = x.departed)`;

/** Whether the repair `p` that waits rests on reviews of which somebody may not know any more, and nobody has touched it: it is not found by them, and the next rests on what all know. */
const RESTS_ON_HIDDEN = `p.state = 'proposed' and p.version = 1 and not (${restsOnWhatAllKnow('p', '$2')})`;

/** Whether the repair `p` that waits for the run as it is can give way. */
const GIVES_WAY = `y.same and p.state = 'proposed' and p.version = 1 and not y."byHand"`;

/**
 * `$1` now, `$2` roles that propose rounds. A run that somebody left is tried once for its seats as they are: also where the proposal was discarded
 * since, because people decided that. One that was replaced answers nothing any more. It is solved for what its newest
 * round was, and for the largest total where people were invited by hand.
 */
const CONCERNED = `with concerned as (
    select c.stage_run_id as id from assignment_round r join assignment_round_seat c on c.round_id = r.id where r.state = 'confirmed'
    union select a.stage_run_id from assignment a join stage_run o on o.id = a.stage_run_id and o.left_at is null and o.round_closed_at is null where not (${STANDS}))
  select t.evaluation_id as evaluation, t.id as "stageRun", x.held, x.departed, x.tried, r.id as round, coalesce(r.aim, 'total') as aim, r.balance, r.cap, e.pipeline_version_id as "versionId", e.stage,
    (select coalesce(jsonb_agg(jsonb_build_object('role', a.role, 'organisation', a.organisation_id)), '[]') from assignment a where a.stage_run_id = t.id and ${STANDS}) as seats,
    not coalesce(y.same and not y.hidden and (p.state <> 'replaced' or (d.proposal_id is null and d.tried_at > $1::timestamptz - ${TRIED_AGAIN})), false) and not y."byHand" as "isNew",
    case when ${GIVES_WAY} then p.id end as waiting, case when ${GIVES_WAY} then p.evaluation_ids else '{}' end as "waitingWith"
  from concerned join stage_run t on t.id = concerned.id and t.left_at is null and t.round_closed_at is null join evaluation e on e.id = t.evaluation_id and e.stage = t.stage and e.run = t.run
    left join lateral (select o.* from assignment_round o join assignment_round_seat c on c.round_id = o.id where c.stage_run_id = t.id and o.state = 'confirmed' order by o.settled_at desc, o.id limit 1) r on true
    left join assignment_repair d on d.stage_run_id = t.id left join assignment_round p on p.id = d.proposal_id
    cross join lateral (select ${SEATS_NOW}) x cross join lateral (select d.seats = x.held and d.departed = x.departed as same, coalesce(${RESTS_ON_HIDDEN}, false) as hidden, ${BY_HAND} as "byHand") y order by t.id`;

/** Every run that a confirmed round filled or that somebody left, and that lacks people of whom its stage waits. */
export const lackingRuns = async (tx: Tx, now: string): Promise<LackingRun[]> => {
  const lacking: LackingRun[] = [];
  for (const { versionId, stage, seats, ...run } of await rowsOf<Row>(tx, CONCERNED, [now, ACTS['round:propose']])) {
    const { definition } = await publishedVersion(tx, versionId);
    const wanted = seatsWanted(definition, stageOf(definition, stage)!);
    if (wanted && seatFaults(wanted, seats, seats).length > 0) lacking.push(run);
  }
  return lacking;
};
