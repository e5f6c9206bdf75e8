import { rowsOf, type Tx } from '@waymark/database/transaction';
import type { EarlierWork } from '@waymark/domain/access';
import type { Concerned } from './grounds.ts';
import type { PersonInterests } from './person-interests.ts';

/** `$1` the evaluation, `$2` people, each with their employer and the others for which they hold a role. */
const WORK = `select x.person,
  exists (select 1 from innovation_member m where m.innovation_id = i.id and m.person_id = x.person) as "ofTheTeam",
  (select o.name from organisation o where o.id = i.organisation_id and o.id = x.employer) as owner,
  (select o.name from organisation o where o.id = i.organisation_id and o.id = any (x.others)) as "actsForOwner",
  array(select b.number from evaluation b where b.innovation_id = i.id and b.number < e.number and (
    exists (select 1 from assignment a join review r on r.assignment_id = a.id where a.evaluation_id = b.id and a.person_id = x.person and exists (select 1 from review_content w where w.review_id = r.id and w.submitted))
    or exists (select 1 from panel_vote v where v.evaluation_id = b.id and v.person_id = x.person)
    or exists (select 1 from evaluation_event t where t.evaluation_id = b.id and t.person_id = x.person)) order by b.number) as evaluations
  from evaluation e join innovation i on i.id = e.innovation_id
    cross join jsonb_to_recordset($2::jsonb) as x(person uuid, employer uuid, others uuid[]) where e.id = $1`;

/** What somebody has had to do with the innovation: its team, its owner, and what they submitted, voted or signed on earlier evaluations. */
export const workOn = async (tx: Tx, person: PersonInterests, evaluation: Concerned): Promise<EarlierWork> => (await workOf(tx, [person], evaluation)).get(person.id)!;

/** The same of several people, by their ids. */
export const workOf = async (tx: Tx, people: readonly PersonInterests[], evaluation: Concerned): Promise<Map<string, EarlierWork>> => {
  const asked = people.map(({ id, organisationId, actsFor }) => ({ person: id, employer: organisationId, others: actsFor.map((one) => one.id) }));
  const rows = await rowsOf<EarlierWork & { person: string }>(tx, WORK, [evaluation.id, JSON.stringify(asked)]);
  return new Map(rows.map(({ person, ...work }) => [person, work]));
};
