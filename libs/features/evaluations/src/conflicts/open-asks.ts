/**
 * Whether the question `b` about the stage run `t`, whether somebody would like to review it, still waits: the proposal
 * for which they were asked does, and none over it was confirmed since. From the question on they know of it: SQL.
 */
export const ASK_WAITS = `t.left_at is null and t.round_closed_at is null
  and exists (select 1 from assignment_round r where r.id = b.round_id and r.state = 'proposed')
  and not exists (select 1 from assignment_round_seat s join assignment_round r on r.id = s.round_id and r.state = 'confirmed' and r.settled_at >= b.asked_at where s.stage_run_id = b.stage_run_id)`;
