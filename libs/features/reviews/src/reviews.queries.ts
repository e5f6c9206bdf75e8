import { Injectable } from '@nestjs/common';
import { Database, rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { motionsOfSeats, type Seat } from './open-motions.ts';

/** Rounds that are over and still listed: the newest ones. Every open one is. */
const CLOSED = 200;

/** Open ones first, by the day that the viewer has to keep: of an invitation the one to answer by, else that of the stage. Closed ones by when they were asked, newest first. */
const OWN = `select * from (select a.id as "assignmentId", a.evaluation_id as "evaluationId", i.id as "innovationId", i.reference, i.name as "innovationName", a.state, a.role, a.tracks, a.gates,
    r.rubric, coalesce(r.version, 0) as version, r.submitted_version is not null as submitted,
    coalesce(c.criteria, '{}') as criteria, coalesce(c.gates, '{}') as "gateAnswers", s.revision,
    case when p.open then (select max(n.revision) from submission n
      where n.evaluation_id = a.evaluation_id and n.revision > s.revision and n.existing_reviews <> 'keep') end as "newerRevision",
    r.submitted_version is null and exists (select 1 from review_content x where x.review_id = r.id and x.submitted) as reopened,
    o.name as "organisationName", e.simulated, t.stage, t.run, p.open,
    case when p.here then e.due_at end as "dueAt", a.answer_by as "answerBy", a.reminded_at as "remindedAt", r.submitted_at as "submittedAt", c.saved_at as "savedAt",
    e.pipeline_version_id as "versionId", p.here,
    (select jsonb_build_object('vote', v.vote, 'motion', v.motion, 'reason', v.reason, 'castAt', v.cast_at) from panel_vote v
      where v.stage_run_id = a.stage_run_id and v.person_id = $1) as "ownVote",
    row_number() over (partition by p.open order by case when p.open then coalesce(case a.state when 'invited' then a.answer_by end, e.due_at) end nulls last, a.invited_at desc, a.id) as place
  from assignment a join evaluation e on e.id = a.evaluation_id join innovation i on i.id = e.innovation_id
    join organisation o on o.id = i.organisation_id join stage_run t on t.id = a.stage_run_id
    cross join lateral (select e.stage = t.stage and e.run = t.run as here, e.stage = t.stage and e.run = t.run and t.round_closed_at is null as open) p
    left join review r on r.assignment_id = a.id left join review_content c on c.review_id = r.id
      and c.version = case when t.round_closed_at is not null or t.left_at is not null then coalesce(r.submitted_version, r.version) else r.version end
    left join submission s on s.id = r.submission_id
  where a.person_id = $1 and a.state in ('invited', 'accepted', 'submitted')
    and not exists (select 1 from conflict x where x.evaluation_id = a.evaluation_id and x.person_id = $1 and x.effect = 'exclude'
      and x.state in ('open', 'confirmed', 'waiver-proposed'))) own
  where open or place <= ${CLOSED} order by open desc, place`;

/** Reviews that somebody has to write or has written: their own and no others. */
@Injectable()
export class ReviewQueries {
  constructor(private readonly database: Database) {}

  mine(actor: SignedInPerson): Promise<object[]> {
    return this.database.read(actor.id, async (tx) => {
      const rows = await rowsOf<Seat>(tx, OWN, [actor.id]);
      const motions = await motionsOfSeats(tx, rows);
      return rows.map((row, at) => ({ ...row, motions: motions[at]! }));
    });
  }
}
