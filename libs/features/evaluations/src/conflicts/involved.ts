import { rowsOf, type Tx } from '@waymark/database/transaction';
import { STAFF } from '@waymark/domain/access';
import type { Concerned } from './grounds.ts';
import { ASK_WAITS } from './open-asks.ts';
import type { Involved } from './record-detected.ts';

/** Rows of everybody for whom a running evaluation is there. Of one's own case nobody is more than the team, and needs no conflict. Whose review counts is judged also once they are released. */
const INVOLVED = `
  with ends as (select v.id as version, t ->> 'id' as stage from pipeline_version v cross join lateral jsonb_array_elements(v.definition -> 'stages') t where t ->> 'kind' = 'end')
  select e.id, e.innovation_id as "innovationId", x.person, bool_or(x.seated) as seated
  from evaluation e
    join lateral (
      select a.person_id as person, true as seated from assignment a where a.evaluation_id = e.id and (a.state in ('invited', 'accepted', 'submitted') or a.released_with_review)
      union all select b.person_id, true from assignment_bid b join stage_run t on t.id = b.stage_run_id where b.evaluation_id = e.id and ${ASK_WAITS}
      union all select s.site_lead_id, true from pilot_site s where s.evaluation_id = e.id
      union all select g.person_id, false from broken_glass g where g.evaluation_id = e.id and g.ends_at > now()
      union all select h.person_id, false from role_holding h where h.revoked_at is null and h.role = any ($1) and (h.programme_id is null or h.programme_id = e.programme_id)
    ) x on true
    join person p on p.id = x.person and p.disabled_at is null and not p.machine
  where (e.pipeline_version_id, e.stage) not in (select version, stage from ends)
    and not exists (select 1 from innovation_member m where m.innovation_id = e.innovation_id and m.person_id = x.person and m.removed_at is null)`;

export type Pair = Concerned & Involved;

/** Everybody who is involved in one evaluation that runs. */
export const involvedIn = (tx: Tx, evaluation: string): Promise<Pair[]> => rowsOf<Pair>(tx, `${INVOLVED} and e.id = $2 group by e.id, x.person order by x.person`, [STAFF, evaluation]);

/** Every running evaluation in which one of these people is involved, in the order in which evaluations are locked. */
export const involvementOf = (tx: Tx, people: readonly string[]): Promise<Pair[]> =>
  rowsOf<Pair>(tx, `${INVOLVED} and x.person = any ($2::uuid[]) group by e.id, x.person order by e.id, x.person`, [STAFF, people]);
