import { STAFF } from '@waymark/domain/access';

const STAFF_ROLES = STAFF.map((role) => `'${role}'`).join(', ');

/**
 * Whether a person has a seat as a reviewer on an evaluation now, and no conflict that excludes: SQL. Whoever has a seat
 * in a role of the staff, as in triage, is written to as one of the staff.
 */
export const isSeated = (evaluation: string, person: string): string => `exists (select 1 from assignment a where a.evaluation_id = ${evaluation} and a.person_id = ${person}
    and a.state in ('invited', 'accepted', 'submitted') and a.role not in (${STAFF_ROLES}))
  and not exists (select 1 from conflict c where c.evaluation_id = ${evaluation} and c.person_id = ${person} and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed'))`;

/** Whether whom thread `t` is for can read it now: SQL. A reviewer without a seat reads nothing of it. */
export const isReached = (t: string): string => `(${t}.audience <> 'reviewer' or (${isSeated(`${t}.evaluation_id`, `${t}.reviewer_id`)}))`;
