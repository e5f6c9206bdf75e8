import { rowsOf, type Tx } from '@waymark/database/transaction';
import { INVITED } from '@waymark/domain/access';
import type { ServedCases } from '@waymark/domain/service';

/**
 * What somebody did in rounds that closed and panels that ended by a day, by programme, year and role, with how many cases
 * there were in all. What they stepped back from, or had a conflict on, is none of it.
 *
 * @param through last day, in Europe/London
 */
export const servedCases = (tx: Tx, person: string, through: string): Promise<ServedCases[]> => rowsOf<ServedCases>(tx, SERVED, [person, through, INVITED]);

const CONFLICTED = `exists (select 1 from conflict c where c.evaluation_id = a.evaluation_id and c.person_id = a.person_id and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed'))`;

const SERVED = `with seats as (
    select e.programme_id, a.evaluation_id, a.person_id, a.role, a.tracks, r.submitted_version is not null as reviewed, v.id is not null as voted,
      extract(year from coalesce(t.round_closed_at, t.left_at) at time zone 'Europe/London')::int as year
    from assignment a join stage_run t on t.id = a.stage_run_id join evaluation e on e.id = a.evaluation_id
      left join review r on r.assignment_id = a.id left join panel_vote v on v.stage_run_id = a.stage_run_id and v.person_id = a.person_id
    where a.role = any($3) and a.state in ('accepted', 'submitted') and (r.submitted_version is not null or v.id is not null) and not ${CONFLICTED}
      and (coalesce(t.round_closed_at, t.left_at) at time zone 'Europe/London')::date <= $2::date)
  select p.name as programme, s.year, s.role, array(select distinct k from seats x, unnest(x.tracks) k where x.person_id = $1 and x.programme_id = s.programme_id and x.year = s.year and x.role = s.role and x.reviewed order by 1) as tracks,
    count(*) filter (where s.person_id = $1 and s.reviewed)::int as reviews, count(*) filter (where s.person_id = $1 and s.voted)::int as votes,
    count(distinct s.evaluation_id)::int as cases, count(distinct s.evaluation_id) filter (where s.person_id = $1)::int as own
  from seats s join programme p on p.id = s.programme_id group by s.programme_id, p.name, s.year, s.role having bool_or(s.person_id = $1)`;
