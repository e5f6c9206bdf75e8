import { rowsOf, type Tx } from '@waymark/database/transaction';
import type { EarlierWork } from '@waymark/domain/access';
import type { Concerned } from './grounds.ts';
import type { PersonInterests } from './person-interests.ts';

/** `$1` evaluations, `$2` people, each with their employer and the others for which they hold a role. A row for whoever has had to do with one. */
const WORK = `with asked as (select * from jsonb_to_recordset($2::jsonb) as x(person uuid, employer uuid, others uuid[])),
  here as (select e.id, e.innovation_id, e.number, o.id as owner, o.name from evaluation e join innovation i on i.id = e.innovation_id left join organisation o on o.id = i.organisation_id where e.id = any($1::uuid[])),
  team as (select distinct h.id, m.person_id as person from here h join innovation_member m on m.innovation_id = h.innovation_id),
  worked as (select h.id, w.person, array_agg(distinct b.number order by b.number) as evaluations
    from here h join evaluation b on b.innovation_id = h.innovation_id and b.number < h.number cross join lateral (
      select a.person_id as person from assignment a join review r on r.assignment_id = a.id where a.evaluation_id = b.id and exists (select 1 from review_content w where w.review_id = r.id and w.submitted)
      union all select v.person_id from panel_vote v where v.evaluation_id = b.id
      union all select t.person_id from evaluation_event t where t.evaluation_id = b.id) w
    group by h.id, w.person)
  select h.id as evaluation, x.person, t.person is not null as "ofTheTeam", case when h.owner = x.employer then h.name end as owner, case when h.owner = any (x.others) then h.name end as "actsForOwner", coalesce(w.evaluations, '{}') as evaluations
  from here h cross join asked x left join team t on t.id = h.id and t.person = x.person left join worked w on w.id = h.id and w.person = x.person
  where t.person is not null or w.person is not null or h.owner = x.employer or h.owner = any (x.others)`;

const NOTHING: EarlierWork = { ofTheTeam: false, owner: null, actsForOwner: null, evaluations: [] };

/** What somebody has had to do with the innovation: its team, its owner, and what they submitted, voted or signed on earlier evaluations. */
export const workOn = async (tx: Tx, person: PersonInterests, evaluation: Concerned): Promise<EarlierWork> => (await workOnEach(tx, [person], [evaluation]))(evaluation.id, person.id);

/** The same of several people and evaluations, by their ids, in one statement. */
export const workOnEach = async (tx: Tx, people: readonly PersonInterests[], evaluations: readonly Concerned[]): Promise<(evaluation: string, person: string) => EarlierWork> => {
  const asked = people.map(({ id, organisationId, actsFor }) => ({ person: id, employer: organisationId, others: actsFor.map((one) => one.id) }));
  const rows = await rowsOf<EarlierWork & { evaluation: string; person: string }>(tx, WORK, [evaluations.map(({ id }) => id), JSON.stringify(asked)]);
  const found = new Map(rows.map(({ evaluation, person, ...work }) => [`${evaluation} ${person}`, work]));
  return (evaluation, person) => found.get(`${evaluation} ${person}`) ?? NOTHING;
};
