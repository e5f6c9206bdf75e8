import { OUTLINE } from '@waymark/evaluations';
import { ADOPTION_WORK } from './adoption-work.ts';
import { DECIDING_WORK } from './deciding-work.ts';
import { ANSWER_WORK, MESSAGE_WORK } from './message-work.ts';
import { OWN_WORK } from './own-work.ts';
import { PAPER_WORK, SITE_PAPER_WORK } from './paper-work.ts';
import { PILOT_WORK, SITE_WORK } from './pilot-work.ts';
import { REPAIR_WORK } from './repair-work.ts';
import { REVIEWING_WORK } from './reviewing-work.ts';

/** Kinds that may wait for anybody, by a seat or a team; further ones for whoever holds a role; and those that ask for a role of the staff. */
export const WORK = {
  anybody: [...OWN_WORK, ...REVIEWING_WORK, ...MESSAGE_WORK],
  holders: [...SITE_WORK, ...SITE_PAPER_WORK],
  staff: [...DECIDING_WORK, ...PILOT_WORK, ...PAPER_WORK, ...ANSWER_WORK, ...REPAIR_WORK, ...ADOPTION_WORK],
};

/** `$1` the person, `$2` their roles, `$3` today in London, `$4` to `$6` roles that decide conflicts, close incidents and propose reviewers, `$9` roles that track conditions; `roles` names each, since PostgreSQL wants a type for every value, whichever kinds are asked. */
const statementOf = (work: readonly string[]): string => `with held as (select * from jsonb_to_recordset($2::jsonb) as h(role text, programme uuid, staff boolean)),
    today as (select $3::date as day),
    roles as (select $4::text[], $5::text[], $6::text[], $9::text[])
  select * from (select kind, w.id, evaluation as "evaluationId", x.innovation_id as "innovationId", reference, name as "innovationName", x.simulated, detail, due as "dueAt", instance,
    row_number() over (partition by kind order by due nulls last, reference, w.id) as place
  from (${work.join(' union all ')}) w join ${OUTLINE} x on x.id = w.evaluation
  where not exists (select 1 from conflict c where c.evaluation_id = w.evaluation and c.person_id = $1 and c.effect = 'exclude'
    and c.state in ('open', 'confirmed', 'waiver-proposed'))) found
  where place <= $7 order by "dueAt" nulls last, reference, kind, id limit $8`;

const STATEMENTS = {
  anybody: statementOf(WORK.anybody),
  holders: statementOf([...WORK.anybody, ...WORK.holders]),
  staff: statementOf([...WORK.anybody, ...WORK.holders, ...WORK.staff]),
};

/**
 * What to ask for somebody who holds these roles: kinds that ask for roles which they lack are left out. PostgreSQL plans each
 * kind with the row security of its tables, on every new connection, which takes far longer than to find nothing.
 */
export const statementFor = (held: readonly { staff: boolean }[]): string => STATEMENTS[held.some(({ staff }) => staff) ? 'staff' : held.length > 0 ? 'holders' : 'anybody'];
