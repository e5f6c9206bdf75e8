import { LETTER_WORK } from './letter-work.ts';
import { CASE, staffHolds, stageIs, UNSEATED } from './terms.ts';

/** Whether a guard `g` of the proposed transition would count the person’s signature: as `signedBy` counts it, in SQL. */
const SIGNATURE_COUNTS = `${staffHolds(`held.role = g ->> 'role'`)}
     and not coalesce(p.proposal -> 'signatures' @> jsonb_build_array(jsonb_build_object('person', $1::text, 'role', g -> 'role', 'revision', p.proposal -> 'revision')), false)
     and not (p.proposal #>> '{by,person}' = $1::text and p.proposal #> '{by,roles}' ? (g ->> 'role'))
     and not (coalesce((g ->> 'fourEyes')::boolean, false) and (
       exists (select 1 from review r join assignment a on a.id = r.assignment_id where r.evaluation_id = e.id and a.person_id = $1 and exists (select 1 from review_content x where x.review_id = r.id and x.submitted))
       or exists (select 1 from panel_vote w where w.evaluation_id = e.id and w.person_id = $1)))
     and not exists (select 1 from jsonb_array_elements_text(coalesce(g -> 'excludes', '[]')) x(role) where
       coalesce(p.state -> 'actedAs' -> $1::text, '[]') ? x.role
       or exists (select 1 from assignment a where a.evaluation_id = e.id and a.person_id = $1 and a.role = x.role)
       or x.role = 'panel-chair' and exists (select 1 from panel_determination d where d.evaluation_id = e.id and d.discarded_at is null and $1 = any (d.earlier_writers || array[d.written_by, d.finalised_by]))
       or exists (select 1 from panel_vote w where w.evaluation_id = e.id and w.person_id = $1 and w.role = x.role))`;

/** Every transition that can be taken from where the evaluation stands. */
const TRANSITIONS = `(select jsonb_array_elements(s -> 'transitions') as t from jsonb_array_elements(v.definition -> 'stages') s where s ->> 'id' = e.stage
     union all select jsonb_array_elements(v.definition -> 'globalTransitions')) x`;

/** Nothing is proposed, as far as the person may know: whoever is blind in the open round is shown the same whether or not something is. */
const NOTHING_PROPOSED = `(e.proposed is null or not ${UNSEATED})`;

/** Of those who move a case on: signatures that are missing, letters, next steps, conflicts of interest. */
export const DECIDING_WORK = [
  `select 'sign', e.id::text, e.id, i.reference, i.name, e.proposed, e.due_at, concat_ws('.', e.stage, e.run, p.state ->> 'proposals', p.proposal ->> 'revision')
   from ${CASE} join lateral (select s.state, s.state -> 'proposal' as proposal from evaluation_state s where s.evaluation_id = e.id) p on true
   where e.proposed is not null and ${UNSEATED} and exists (select 1 from ${TRANSITIONS}, jsonb_array_elements(x.t -> 'guards') g
     where x.t ->> 'id' = e.proposed and g ->> 'type' = 'signedBy' and ${SIGNATURE_COUNTS})`,
  LETTER_WORK,
  `select 'move-on', e.id::text, e.id, i.reference, i.name, e.stage, e.due_at, concat_ws('.', e.stage, e.run)
   from ${CASE} where ${NOTHING_PROPOSED} and ${stageIs(`exists (select 1 from jsonb_array_elements(s -> 'transitions') t where ${staffHolds(`t -> 'byRoles' ? held.role`)})`)}`,
  `select 'decide-conflict', c.id::text, e.id, i.reference, i.name, o.display_name, null::timestamptz, c.state
   from ${CASE} join conflict c on c.evaluation_id = e.id join person o on o.id = c.person_id
   where (c.state = 'open' or c.state = 'waiver-proposed' and c.waiver_proposed_by <> $1) and c.person_id <> $1 and ${UNSEATED}
     and ${staffHolds(`held.role = any($4::text[])`)} and ${stageIs(`s ->> 'kind' <> 'end'`)}`,
];
