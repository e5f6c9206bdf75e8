import { ACTS } from '@waymark/domain/access';
import { choiceOf } from '@waymark/domain/confidence';
import { fitsOf, type Fit, type Known, type Text } from '@waymark/domain/assignment';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { bidsOn } from '../bids/placed-bids.ts';
import { programmesOf, visible, type LockedEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';

/** What somebody reviewed last: older work says less of what they know now. */
export const MOST_REVIEWED = 5;

/** What a submission is about, in words that are not in confidence: the form marks none of these, and a team may. What is not stated is no text. */
export const WORDS = `s.answers ->> 'name' as title, concat_ws('. ', ${['summary', 'description', 'problem'].map((question) => `case when jsonb_typeof(s.answers -> '${question}') = 'string' and s.answers ->> '${choiceOf(question)}' is distinct from 'yes' then s.answers ->> '${question}' end`).join(', ')}) as abstract`;

const SUBMISSIONS = `select distinct on (s.evaluation_id) s.evaluation_id as id, ${WORDS} from submission s where s.evaluation_id = any($1::uuid[]) order by s.evaluation_id, s.revision desc`;

/**
 * What candidates know (specialties, methods) and what they reviewed: of evaluations that the asker may know of, once
 * their round is over. `$1` who asks, `$2` programmes in which they invite, `$3` evaluations that are left out, `$4` the candidates.
 */
const REVIEWED = `select p.id, coalesce(f.specialties, '{}') as specialties, coalesce(f.methods, '{}') as methods,
    coalesce((select jsonb_agg(jsonb_build_object('title', w.title, 'abstract', w.abstract)) from (
      select ${WORDS} from review v join stage_run r on r.id = v.stage_run_id and r.round_closed_at is not null
        join evaluation e on e.id = v.evaluation_id join assignment a on a.id = v.assignment_id
        join lateral (select x.answers from submission x where x.evaluation_id = e.id order by x.revision desc limit 1) s on true
      where a.person_id = p.id and v.submitted_at is not null and e.id <> all($3::uuid[]) and ${visible().join(' and ')}
      order by r.round_closed_at desc, v.id limit ${MOST_REVIEWED}) w), '[]') as reviewed
  from unnest($4::uuid[]) as asked(id) join person p on p.id = asked.id left join reviewer_profile f on f.person_id = p.id`;

/** What the newest submission of each evaluation is about, in the order asked. */
export const submittedTexts = async (tx: Tx, evaluations: readonly string[]): Promise<Text[]> => {
  const rows = await rowsOf<Text & { id: string }>(tx, SUBMISSIONS, [evaluations]);
  return evaluations.map((id) => rows.find((row) => row.id === id) ?? {});
};

interface Row {
  id: string;
  specialties: string[];
  methods: string[];
  reviewed: { title: string | null; abstract: string | null }[];
}

/** What each of these people knows and has reviewed, in the order asked. What they reviewed of these evaluations is left out. */
export const knownTexts = async (tx: Tx, actor: SignedInPerson, evaluations: readonly string[], people: readonly string[]): Promise<Known[]> => {
  const programmes = await programmesOf(tx, actor, ACTS['reviewer:candidates']);
  const rows = new Map((await rowsOf<Row>(tx, REVIEWED, [actor.id, programmes, evaluations, people])).map((row) => [row.id, row]));
  return people.map((id) => {
    const { specialties = [], methods = [], reviewed = [] } = rows.get(id) ?? {};
    return { specialties, methods, documents: reviewed.map(({ title, abstract }) => ({ title: title ?? '', abstract: abstract ?? '' })) };
  });
};

/** How well each candidate fits what is to be reviewed in a stage run, by person. */
export const candidateFits = async (tx: Tx, actor: SignedInPerson, evaluation: LockedEvaluation, stageRun: string, people: readonly string[]): Promise<Map<string, Fit>> => {
  const [submission] = await submittedTexts(tx, [evaluation.id]);
  const bids = await bidsOn(tx, [stageRun]);
  const fits = fitsOf(submission!, await knownTexts(tx, actor, [evaluation.id], people), (person) => bids.of(evaluation.id, people[person]!)?.bid);
  return new Map(people.map((id, at) => [id, fits[at]!]));
};
