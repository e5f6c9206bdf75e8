import { rowsOf, type Tx } from '@waymark/database/transaction';
import { INVITED } from '@waymark/domain/access';
import type { ServedCases } from '@waymark/domain/service';

/**
 * What somebody did in rounds that closed and panels that ended by a day, by programme, year, role and kind of work, with
 * how many cases there were in all. What they stepped back from, or had a conflict on, is none of it; what they gave before
 * they were released is, as whoever leaves a stage with its case is released of it.
 *
 * @param through last day, in Europe/London
 */
export const servedCases = (tx: Tx, person: string, through: string): Promise<ServedCases[]> => rowsOf<ServedCases>(tx, SERVED, [person, through, INVITED]);

const CONFLICTED = `exists (select 1 from conflict c where c.evaluation_id = a.evaluation_id and c.person_id = a.person_id and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed'))`;

/** Reviews are told apart by the kind of their stage, and from votes: a crowd at one is none for another. */
const SERVED = `with seats as (
    select e.programme_id, a.evaluation_id, a.person_id, a.role, w.work, extract(year from coalesce(t.round_closed_at, t.left_at) at time zone 'Europe/London')::int as year
    from assignment a join stage_run t on t.id = a.stage_run_id join evaluation e on e.id = a.evaluation_id join pipeline_version p on p.id = e.pipeline_version_id
      left join review r on r.assignment_id = a.id
      cross join lateral (select 'vote' as work where exists (select 1 from panel_vote v where v.stage_run_id = a.stage_run_id and v.person_id = a.person_id)
        union all select 'review ' || coalesce((select g ->> 'kind' from jsonb_array_elements(p.definition -> 'stages') g where g ->> 'id' = t.stage), t.stage) where r.submitted_version is not null) w
    where a.role = any($3) and a.state not in ('recused', 'declined') and not ${CONFLICTED}
      and (coalesce(t.round_closed_at, t.left_at) at time zone 'Europe/London')::date <= $2::date)
  select p.name as programme, s.year, s.role,
    count(*) filter (where s.person_id = $1 and s.work <> 'vote')::int as reviews, count(distinct s.evaluation_id) filter (where s.person_id = $1 and s.work = 'vote')::int as votes,
    count(distinct s.evaluation_id)::int as cases, count(distinct s.evaluation_id) filter (where s.person_id = $1)::int as own
  from seats s join programme p on p.id = s.programme_id group by s.programme_id, p.name, s.year, s.role, s.work having bool_or(s.person_id = $1)`;
