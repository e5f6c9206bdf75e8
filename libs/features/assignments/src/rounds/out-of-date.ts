import { STANDS } from './held-seats.ts';

/** Evaluations `e` of proposal `r` whose stage or seats are not as they were: what `worldMoved` says in words. SQL, what stands after `from` */
export const OUT_OF_DATE_AT = `evaluation e left join stage_run t on t.evaluation_id = e.id and t.stage = e.stage and t.run = e.run
  where e.id = any(r.evaluation_ids) and (e.stage <> r.stage or e.pipeline_version_id <> r.pipeline_version_id or t.id is null or t.round_closed_at is not null
    or exists (select 1 from assignment_round_seat s where s.round_id = r.id and s.evaluation_id = e.id and s.stage_run_id <> t.id)
    or (select coalesce(array_agg(s.person_id || ' ' || s.role order by s.person_id, s.role), '{}') from assignment_round_seat s where s.round_id = r.id and s.evaluation_id = e.id and s.assignment_id is not null)
      <> (select coalesce(array_agg(a.person_id || ' ' || a.role order by a.person_id, a.role), '{}') from assignment a where a.stage_run_id = t.id and ${STANDS}))`;

/** Whether a proposal `r` that waits is of a stage or of seats that are not so any more. SQL */
export const OUT_OF_DATE = `(r.state = 'proposed' and exists (select 1 from ${OUT_OF_DATE_AT}))`;
