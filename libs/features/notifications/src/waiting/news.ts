import { rowsOf, type Tx } from '@waymark/database/transaction';
import { OUTLINE } from '@waymark/evaluations';
import type { WorkRow } from './sources.ts';

/** Days for which a letter is news. */
const NEWS_DAYS = 14;

/** Letters that anybody is told of at most. */
export const MOST_LETTERS = 50;

/** `$1` the person, `$2` now. Row security shows a team what was released and nothing before. */
const LETTERS = `select 'read-letter' as kind, l.decision::text as id, e.id as "evaluationId", e.innovation_id as "innovationId", i.reference, i.name as "innovationName", e.simulated, null as detail, null as instance, null as "dueAt"
  from innovation_member m join ${OUTLINE} e on e.innovation_id = m.innovation_id join innovation i on i.id = m.innovation_id join letter l on l.evaluation_id = e.id
  where m.person_id = $1 and m.removed_at is null and l.released_at > $2::timestamptz - interval '${NEWS_DAYS} days'
  order by l.released_at desc, l.decision limit ${MOST_LETTERS}`;

/** Letters about innovations of the person’s teams that were released lately, the newest first. */
export const newLetters = (tx: Tx, person: string, now: string): Promise<WorkRow[]> => rowsOf<WorkRow>(tx, LETTERS, [person, now]);

export interface AnswerTime {
  id: string;
  answerBy: Date;
  reminded: boolean;
}

/** Until when each invitation to review can be answered, and whether its reminder is due. */
export const answerTimesOf = (tx: Tx, person: string): Promise<AnswerTime[]> =>
  rowsOf<AnswerTime>(tx, `select id, answer_by as "answerBy", reminded_at is not null as reminded from assignment where person_id = $1 and state = 'invited' and answer_by is not null`, [person]);
