import { sourcesKnownTo } from '@waymark/evaluations';
import { CASE, staffHolds, UNSEATED } from './terms.ts';

/** Whether the person may see every evaluation of the proposal `r`, and decides on it. Of those whose reviews count in it they may know too. */
const EVERY = `not exists (select 1 from unnest(r.evaluation_ids) one (id) where not exists (select 1 from ${CASE}
     where e.id = one.id and ${UNSEATED} and ${staffHolds(`held.role = any($6::text[])`)}
       and not exists (select 1 from conflict c where c.evaluation_id = e.id and c.person_id = $1 and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed'))))`;

/** A proposal that came by itself after somebody left: it stands once, at the first of its evaluations, for whoever may see them all. */
export const REPAIR_WORK = [
  `select 'confirm-repair', r.id::text, e.id, i.reference, i.name, cardinality(r.evaluation_ids)::text, null::timestamptz, null
   from ${CASE} join assignment_round r on r.evaluation_ids[1] = e.id and r.proposed_by is null and r.state = 'proposed' where ${EVERY} and ${sourcesKnownTo('$1')}`,
];
