import { ACCEPT_OF_MAKER, RISK_NOW } from './pilot-work.ts';
import { OUTER_CASE, stageIs } from './terms.ts';

const MEMBER = `join innovation_member m on m.innovation_id = i.id and m.person_id = $1 and m.removed_at is null and m.access <> 'view' and not exists (select 1 from innovation_archive x where x.innovation_id = i.id)`;

/** Of the innovation’s team. It rests on what was announced: a step that is not told yet leaves all as it was. */
export const OWN_WORK = [
  `select 'answer-request' as kind, q.id as id, e.id as evaluation, i.reference, i.name, left(q.text, 200) as detail, (q.answer_by + time '23:59') at time zone 'Europe/London' as due, null::text as instance
   from ${OUTER_CASE} join information_request q on q.evaluation_id = e.id ${MEMBER} where q.announced_at is not null and q.closed_at is null`,
  `select 'send-answers', e.id::text, e.id, i.reference, i.name, null, null::timestamptz, concat_ws('.', n.stage, n.run)
   from ${OUTER_CASE} join evaluation_announced n on n.evaluation_id = e.id ${MEMBER} where ${stageIs(`s ->> 'kind' = 'intake'`, 'n.stage')}`,
  `select 'accept-risk', e.id::text, e.id, i.reference, i.name, null, null::timestamptz, ${RISK_NOW}
   from ${OUTER_CASE} join evaluation_announced n on n.evaluation_id = e.id ${MEMBER} join hazard_log h on h.evaluation_id = e.id where ${ACCEPT_OF_MAKER}`,
];
