import { notReadBy } from '@waymark/evaluations';
import { CASE, instantOf, OUTER_CASE, staffHolds, UNSEATED } from './terms.ts';

/** Of thread `t`, whether somebody else wrote what the person has not read. */
const UNREAD = `exists (select 1 from message g where g.thread_id = t.id and ${notReadBy('$1')})`;

/** The last that somebody else wrote: another is another thing to read. */
const LAST = '(select max(g.number)::text from message g where g.thread_id = t.id and g.written_by <> $1)';

/** Roles that answer what innovators and reviewers write. */
const ANSWERING = ['triage-officer', 'triage-lead', 'coordinator', 'pilot-lead', 'programme-lead'].map((role) => `'${role}'`).join(', ');

/** Messages to read, for the innovator and for reviewers. */
export const MESSAGE_WORK = [
  `select 'read-message', t.id::text, e.id, i.reference, i.name, t.subject, null::timestamptz, ${LAST}
   from ${OUTER_CASE} join innovation_member m on m.innovation_id = i.id and m.person_id = $1 and m.removed_at is null
     join message_thread t on t.evaluation_id = e.id and t.audience = 'innovator'
   where ${UNREAD} and not exists (select 1 from innovation_archive x where x.innovation_id = i.id)`,
  `select 'read-message', t.id::text, e.id, i.reference, i.name, t.subject, null::timestamptz, ${LAST}
   from ${CASE} join message_thread t on t.evaluation_id = e.id and t.reviewer_id = $1
   where ${UNREAD} and exists (select 1 from assignment a where a.evaluation_id = e.id and a.person_id = $1 and a.state in ('invited', 'accepted', 'submitted'))`,
];

/** Messages that wait for an answer of the staff. */
export const ANSWER_WORK = [
  `select 'answer-message', t.id::text, e.id, i.reference, i.name, t.subject, null::timestamptz, ${instantOf('t.waits_since')}
   from ${CASE} join message_thread t on t.evaluation_id = e.id where t.waits_since is not null and ${UNSEATED} and ${staffHolds(`held.role in (${ANSWERING})`)}`,
];
