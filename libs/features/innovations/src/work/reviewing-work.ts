import { WITH_PANEL } from '@waymark/evaluations';
import { CASE, holds, stageIs } from './terms.ts';

const SEAT = `${CASE} join assignment a on a.evaluation_id = e.id and a.person_id = $1`;

/** A round that is closed, or left, asks nothing of anybody any more. */
const ROUND_OPEN = 'exists (select 1 from stage_run t where t.id = a.stage_run_id and t.round_closed_at is null and t.left_at is null)';

/** The seat is on the panel that meets now; a panel may vote when its round is closed. */
const ON_THE_PANEL = `exists (select 1 from stage_run t where t.id = a.stage_run_id and t.stage = e.stage and t.run = e.run and t.left_at is null) and ${stageIs(WITH_PANEL)}`;

/** Of whoever was given a seat: an answer, a review, a vote. */
export const REVIEWING_WORK = [
  `select 'answer-invitation', a.id::text, e.id, i.reference, i.name, a.role, e.due_at, null from ${SEAT} where a.state = 'invited' and ${ROUND_OPEN}`,
  `select 'write-review', a.id::text, e.id, i.reference, i.name, a.role, e.due_at, null from ${SEAT} where a.state = 'accepted' and ${ROUND_OPEN}`,
  `select 'read-changes', a.id::text, e.id, i.reference, i.name, a.role, e.due_at,
     (select max(n.revision)::text from submission n where n.evaluation_id = e.id and n.existing_reviews <> 'keep')
   from ${SEAT} join review r on r.assignment_id = a.id join submission s on s.id = r.submission_id
   where a.state = 'submitted' and ${ROUND_OPEN}
     and exists (select 1 from submission n where n.evaluation_id = e.id and n.revision > s.revision and n.existing_reviews <> 'keep')`,
  `select 'cast-vote', a.id::text, e.id, i.reference, i.name, null, e.due_at, null
   from ${SEAT} where a.state in ('accepted', 'submitted') and a.tracks <> '{}' and ${ON_THE_PANEL} and ${holds(`held.role = 'panel-member'`)}
     and not exists (select 1 from panel_vote p where p.stage_run_id = a.stage_run_id and p.person_id = $1)`,
];
