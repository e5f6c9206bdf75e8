import { Injectable } from '@nestjs/common';
import { Database, rowsOf } from '@waymark/database/transaction';
import { STAFF } from '@waymark/domain/access';
import { programmesOf } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';

/** Staff have no work on the case of their own team: it would show them what only insiders know. */
const NOT_OWN = 'not exists (select 1 from innovation_member own where own.innovation_id = e.innovation_id and own.person_id = $1 and own.removed_at is null)';

/** A round that is closed, or left, asks nothing of anybody any more. */
const ROUND_OPEN = 'exists (select 1 from stage_run t where t.id = a.stage_run_id and t.round_closed_at is null and t.left_at is null)';

/** Each kind of work as a select of the same columns. `$1` the person, `$2` programmes they are staff of, `$3` roles. */
const WORK = [
  `select 'answer-invitation' as kind, a.id::text as id, e.id as evaluation, i.reference, i.name, a.role as detail, e.due_at as due
   from assignment a join evaluation e on e.id = a.evaluation_id join innovation i on i.id = e.innovation_id where a.person_id = $1 and a.state = 'invited' and ${ROUND_OPEN}`,
  `select 'write-review', a.id::text, e.id, i.reference, i.name, a.role, e.due_at
   from assignment a join evaluation e on e.id = a.evaluation_id join innovation i on i.id = e.innovation_id where a.person_id = $1 and a.state = 'accepted' and ${ROUND_OPEN}`,
  `select 'answer-request', q.id, e.id, i.reference, i.name, left(q.text, 200), (q.answer_by + time '23:59') at time zone 'Europe/London'
   from information_request q join evaluation e on e.id = q.evaluation_id join innovation i on i.id = e.innovation_id
     join innovation_member m on m.innovation_id = i.id and m.removed_at is null and m.access <> 'view'
   where m.person_id = $1 and q.announced_at is not null and q.closed_at is null`,
  `select 'sign', e.id::text, e.id, i.reference, i.name, e.proposed, e.due_at
   from evaluation e join innovation i on i.id = e.innovation_id where e.proposed is not null and e.programme_id = any($2::uuid[]) and ${NOT_OWN}`,
  `select case when l.approved_at is null then 'approve-letter' else 'release-letter' end, l.decision, e.id, i.reference, i.name, l.title, null::timestamptz
   from letter l join evaluation e on e.id = l.evaluation_id join innovation i on i.id = e.innovation_id
     join pipeline_version v on v.id = e.pipeline_version_id
   where l.released_at is null and e.programme_id = any($2::uuid[]) and ${NOT_OWN} and exists (select 1 from jsonb_array_elements(v.definition -> 'letters') d
     where d ->> 'key' = l.key and (case when l.approved_at is null then d -> 'approvedBy' else d -> 'releasedBy' end) ?| $3::text[])`,
  `select 'move-on', e.id::text, e.id, i.reference, i.name, e.stage, e.due_at
   from evaluation e join innovation i on i.id = e.innovation_id join pipeline_version v on v.id = e.pipeline_version_id
   where e.programme_id = any($2::uuid[]) and e.proposed is null and ${NOT_OWN} and exists (select 1 from jsonb_array_elements(v.definition -> 'stages') s,
     jsonb_array_elements(s -> 'transitions') t where s ->> 'id' = e.stage and t -> 'byRoles' ?| $3::text[])`,
];

/** What waits for a person, soonest first. An excluding conflict takes the evaluation away here too. */
@Injectable()
export class WorkQueries {
  constructor(private readonly database: Database) {}

  myWork(actor: SignedInPerson): Promise<object[]> {
    return this.database.read(actor.id, async (tx) => {
      const staff = actor.roles.filter((held) => (STAFF as readonly string[]).includes(held.role));
      const programmes = await programmesOf(tx, actor, STAFF);
      return rowsOf<object>(
        tx,
        `select kind, w.id, evaluation as "evaluationId", x.innovation_id as "innovationId", reference, name as "innovationName", x.simulated, detail, due as "dueAt"
         from (${WORK.join(' union all ')}) w join evaluation x on x.id = w.evaluation
         where not exists (select 1 from conflict c where c.evaluation_id = w.evaluation and c.person_id = $1 and c.effect = 'exclude'
           and c.state in ('open', 'confirmed', 'waiver-proposed'))
         order by due nulls last, reference, w.id limit 200`,
        [actor.id, programmes, staff.map((held) => held.role)],
      );
    });
  }
}
