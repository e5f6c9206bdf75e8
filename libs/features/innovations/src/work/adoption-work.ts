import { CASE, staffHolds, UNSEATED } from './terms.ts';

/** Days before its last one from which a condition asks to be followed up. Past that day it is overdue, and its reminder follows as any. */
const AHEAD = 14;

/** Of those who follow an adoption: conditions in force whose last day is near, or over. `$9` are the roles that track them. */
export const ADOPTION_WORK = [
  `select 'condition-due', c.id::text, e.id, i.reference, i.name, left(c.text, 200), (c.due_on + time '23:59') at time zone 'Europe/London', c.due_on::text
   from ${CASE} join condition c on c.evaluation_id = e.id and c.replaced_at is null and c.met_at is null cross join today
   where c.due_on <= today.day + ${AHEAD} and ${UNSEATED} and ${staffHolds(`held.role = any($9::text[])`)}`,
];
