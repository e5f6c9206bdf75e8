import { Injectable } from '@nestjs/common';
import { Database, rowOf } from '@waymark/database/transaction';
import { localDateOf } from '@waymark/domain/calendar';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';

/** `$1` the person, `$2` today. A month is one of London. */
const OWN = `select
  (select f.max_concurrent_reviews from reviewer_profile f where f.person_id = $1) as "maxConcurrentReviews",
  (select count(*)::int from assignment a where a.person_id = $1 and a.state in ('invited', 'accepted')) as "openReviews",
  (select coalesce(jsonb_agg(jsonb_build_object('from', b.from_day, 'to', b.to_day) order by b.from_day, b.to_day), '[]')
     from absence b where b.person_id = $1 and b.to_day >= $2::date) as absences,
  (select jsonb_agg(jsonb_build_object('month', to_char(m, 'YYYY-MM'),
       'invited', (select count(*) from assignment a where a.person_id = $1 and date_trunc('month', a.invited_at at time zone 'Europe/London') = m),
       'submitted', (select count(*) from review v join assignment a on a.id = v.assignment_id
          where a.person_id = $1 and date_trunc('month', v.submitted_at at time zone 'Europe/London') = m)) order by m)
     from generate_series(date_trunc('month', $2::timestamp) - interval '5 months', date_trunc('month', $2::timestamp), interval '1 month') m) as months`;

/** What somebody said of their own time, and what they had to do. */
@Injectable()
export class AvailabilityQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async own(actor: SignedInPerson): Promise<object> {
    return this.database.read(actor.id, async (tx) => (await rowOf<object>(tx, OWN, [actor.id, localDateOf((await this.clock.now(tx)).toISOString())]))!);
  }
}
