import { rowOf, type Tx } from '@waymark/database/transaction';
import type { EarlierWork } from '@waymark/domain/access';
import type { Concerned } from './grounds.ts';
import type { PersonInterests } from './person-interests.ts';

/** `$1` the evaluation, `$2` the person, `$3` their employer, `$4` the others for which they hold a role. */
const WORK = `select
  exists (select 1 from innovation_member m where m.innovation_id = i.id and m.person_id = $2) as "ofTheTeam",
  (select o.name from organisation o where o.id = i.organisation_id and o.id = $3) as owner,
  (select o.name from organisation o where o.id = i.organisation_id and o.id = any ($4::uuid[])) as "actsForOwner",
  array(select b.number from evaluation b where b.innovation_id = i.id and b.number < e.number and (
    exists (select 1 from assignment a join review r on r.assignment_id = a.id where a.evaluation_id = b.id and a.person_id = $2 and exists (select 1 from review_content x where x.review_id = r.id and x.submitted))
    or exists (select 1 from panel_vote v where v.evaluation_id = b.id and v.person_id = $2)
    or exists (select 1 from evaluation_event t where t.evaluation_id = b.id and t.person_id = $2)) order by b.number) as evaluations
  from evaluation e join innovation i on i.id = e.innovation_id where e.id = $1`;

/** What somebody has had to do with the innovation: its team, its owner, and what they submitted, voted or signed on earlier evaluations. */
export const workOn = async (tx: Tx, person: PersonInterests, evaluation: Concerned): Promise<EarlierWork> =>
  (await rowOf<EarlierWork>(tx, WORK, [evaluation.id, person.id, person.organisationId, person.actsFor.map(({ id }) => id)]))!;
