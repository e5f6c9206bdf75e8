import { Injectable } from '@nestjs/common';
import { Database, rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';

/** Reviews that somebody has to write or has written: their own and no others. */
@Injectable()
export class ReviewQueries {
  constructor(private readonly database: Database) {}

  mine(actor: SignedInPerson): Promise<object[]> {
    return this.database.read(actor.id, (tx) =>
      rowsOf<object>(
        tx,
        `select a.id as "assignmentId", a.evaluation_id as "evaluationId", i.reference, i.name as "innovationName", a.state, a.role, a.tracks, a.gates,
           r.rubric, coalesce(r.version, 0) as version, r.submitted_version is not null as submitted,
           coalesce(c.criteria, '{}') as criteria, coalesce(c.gates, '{}') as "gateAnswers", s.revision
         from assignment a join evaluation e on e.id = a.evaluation_id join innovation i on i.id = e.innovation_id
           left join review r on r.assignment_id = a.id left join review_content c on c.review_id = r.id and c.version = r.version
           left join submission s on s.id = r.submission_id
         where a.person_id = $1 and a.state in ('invited', 'accepted', 'submitted')
           and not exists (select 1 from conflict x where x.evaluation_id = a.evaluation_id and x.person_id = $1 and x.effect = 'exclude'
             and x.state in ('open', 'confirmed', 'waiver-proposed'))
         order by a.invited_at desc, a.id limit 200`,
        [actor.id],
      ),
    );
  }
}
