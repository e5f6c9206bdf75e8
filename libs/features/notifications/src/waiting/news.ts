import { rowsOf, type Tx } from '@waymark/database/transaction';
import { OUTLINE } from '@waymark/evaluations';
import type { WorkRow } from './sources.ts';

/** Days for which something is news. */
const NEWS_DAYS = 14;

/** Letters, and sites, that anybody is told of at most. */
export const MOST_NEWS = 50;

/** `$1` the person, `$2` now. Row security shows a team what was released and nothing before. */
const LETTERS = `select 'read-letter' as kind, l.decision::text as id, e.id as "evaluationId", e.innovation_id as "innovationId", i.reference, i.name as "innovationName", e.simulated, null as detail, null as instance, null as "dueAt"
  from innovation_member m join ${OUTLINE} e on e.innovation_id = m.innovation_id join innovation i on i.id = m.innovation_id join letter l on l.evaluation_id = e.id
  where m.person_id = $1 and m.removed_at is null and l.released_at > $2::timestamptz - interval '${NEWS_DAYS} days'
  order by l.released_at desc, l.decision limit ${MOST_NEWS}`;

/** `$1` the person, `$2` now. An excluding conflict takes the site away here too. */
const SITES = `select 'lead-site' as kind, s.id::text as id, e.id as "evaluationId", e.innovation_id as "innovationId", i.reference, i.name as "innovationName", e.simulated, o.name as detail, s.lead_since::text as instance, null as "dueAt"
  from pilot_site s join ${OUTLINE} e on e.id = s.evaluation_id join innovation i on i.id = e.innovation_id join organisation o on o.id = s.organisation_id
  where s.site_lead_id = $1 and s.left_at is null and s.lead_since > $2::timestamptz - interval '${NEWS_DAYS} days'
    and not exists (select 1 from conflict c where c.evaluation_id = e.id and c.person_id = $1 and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed'))
  order by s.lead_since desc, s.id limit ${MOST_NEWS}`;

/** Letters about innovations of the person’s teams that were released lately, and sites of pilots that they were given to lead, the newest of each first. */
export const newsOf = (tx: Tx, person: string, now: string): Promise<WorkRow[]> => rowsOf<WorkRow>(tx, `select * from (${LETTERS}) letter union all select * from (${SITES}) site`, [person, now]);

export interface AnswerTime {
  id: string;
  answerBy: Date;
  reminded: boolean;
}

/** Until when each invitation to review can be answered, and whether its reminder is due. */
export const answerTimesOf = (tx: Tx, person: string): Promise<AnswerTime[]> =>
  rowsOf<AnswerTime>(tx, `select id, answer_by as "answerBy", reminded_at is not null as reminded from assignment where person_id = $1 and state = 'invited' and answer_by is not null`, [person]);
