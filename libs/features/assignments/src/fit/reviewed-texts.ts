import { choiceOf } from '@waymark/domain/confidence';
import { STANDS } from '../rounds/held-seats.ts';

/** What somebody reviewed last: older work says less of what they know now. */
const MOST_REVIEWED = 5;

/** What a submission is about, in words that are not in confidence: the form marks none of these, and a team may. What is not stated is no text. */
export const WORDS = `s.answers ->> 'name' as title, concat_ws('. ', ${['summary', 'description', 'problem'].map((question) => `case when jsonb_typeof(s.answers -> '${question}') = 'string' and s.answers ->> '${choiceOf(question)}' is distinct from 'yes' then s.answers ->> '${question}' end`).join(', ')}) as abstract`;

/**
 * What each of the people `$4` knows (specialties, methods) and has reviewed, of evaluations other than those of `$3`. What
 * somebody wrote in a review is no document: only what the submission says in words that are not confidential, as it was when
 * they reviewed it. Each evaluation is one document, by the review of it that was closed last, of those that count. SQL
 *
 * @param known which evaluations may count: of the review `v`
 */
export const knownPeople = (known: string): string => `select p.id, coalesce(f.specialties, '{}') as specialties, coalesce(f.methods, '{}') as methods,
    coalesce((select jsonb_agg(jsonb_build_object('evaluation', w.evaluation, 'title', w.title, 'abstract', w.abstract) order by w.closed desc, w.evaluation) from (
      select o.evaluation, o.closed, ${WORDS} from (
        select distinct on (v.evaluation_id) v.evaluation_id as evaluation, v.submission_id as submission, r.round_closed_at as closed
        from review v join stage_run r on r.id = v.stage_run_id and r.round_closed_at is not null join assignment a on a.id = v.assignment_id
        where a.person_id = p.id and v.submitted_at is not null and ${STANDS} and v.evaluation_id <> all($3::uuid[]) and ${known}
        order by v.evaluation_id, r.round_closed_at desc, v.id) o join submission s on s.id = o.submission
      order by o.closed desc, o.evaluation limit ${MOST_REVIEWED}) w), '[]') as reviewed
  from unnest($4::uuid[]) as asked(id) join person p on p.id = asked.id left join reviewer_profile f on f.person_id = p.id`;
