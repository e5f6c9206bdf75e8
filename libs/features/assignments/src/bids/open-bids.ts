import { rowOf, type Tx } from '@waymark/database/transaction';
import { ASK_WAITS } from '@waymark/evaluations';

/**
 * Whether the bid `b` of the person `$1`, on the stage run `t` of evaluation `e`, can be placed: the proposal for which
 * they were asked waits, none over it was confirmed since, they still hold a role for which they were asked, and nothing
 * took the evaluation out of their sight: SQL.
 */
export const IS_OPEN = `b.person_id = $1 and ${ASK_WAITS}
  and not exists (select 1 from conflict c where c.evaluation_id = e.id and c.person_id = $1 and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed'))
  and not exists (select 1 from innovation_member m where m.innovation_id = e.innovation_id and m.person_id = $1 and m.removed_at is null)
  and not exists (select 1 from assignment a where a.stage_run_id = b.stage_run_id and a.person_id = $1)
  and exists (select 1 from role_holding h where h.person_id = $1 and h.revoked_at is null and h.role = any(b.roles) and (h.programme_id is null or h.programme_id = e.programme_id))`;

export const ASKED = 'assignment_bid b join stage_run t on t.id = b.stage_run_id join evaluation e on e.id = b.evaluation_id';

export interface OpenBid {
  stageRunId: string;
  roundId: string;
}

/** What somebody was asked about an evaluation and can still answer; whoever asks is the platform, inside a command. */
export const openBid = (tx: Tx, person: string, evaluation: string): Promise<OpenBid | undefined> =>
  rowOf<OpenBid>(tx, `select b.stage_run_id as "stageRunId", b.round_id as "roundId" from ${ASKED} where ${IS_OPEN} and e.id = $2`, [person, evaluation]);
