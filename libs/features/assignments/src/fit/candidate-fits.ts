import { ACTS } from '@waymark/domain/access';
import { fitsOf, type Fit, type Known, type Text } from '@waymark/domain/assignment';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { bidsOn } from '../bids/placed-bids.ts';
import { programmesOf, visible, type LockedEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { knownPeople, WORDS } from './reviewed-texts.ts';

const SUBMISSIONS = `select distinct on (s.evaluation_id) s.evaluation_id as id, ${WORDS} from submission s where s.evaluation_id = any($1::uuid[]) order by s.evaluation_id, s.revision desc`;

/** Of evaluations that the asker may know of, once their round is over: `$1` who asks, `$2` programmes in which they invite. */
const REVIEWED = knownPeople(`exists (select 1 from evaluation e where e.id = v.evaluation_id and ${visible().join(' and ')})`);

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
