import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { citedNow, lookedAgain, pointsSomewhere, staleCitations, type Citation, type CitedDocument, type GivenReview, type Rubric, type StaleCitation, type StaleReason } from '@waymark/domain/rubric';
import { CASE_DOCUMENTS, FETCHED_OF_CASE, OF_CASE, type LockedEvaluation } from '@waymark/evaluations';

const BECAUSE: Record<StaleReason, string> = {
  'answer-changed': 'the answer has changed',
  'answer-gone': 'the answer is gone',
  'quote-gone': 'the quoted passage is no longer in the answer',
  'document-replaced': 'a newer document took its place',
  'document-gone': 'the document is gone',
};

interface Cited {
  /** null: its writer holds no seat yet, and nothing is saved. */
  assignmentId: string | null;
  rubric: Rubric;
  criteria: GivenReview['criteria'];
  /** What its writer looked at again and keeps. */
  confirmed: readonly string[];
}

/** What keeps a review from being submitted, and what its writer looked at again at which revision: for the record. */
interface StaleCited {
  blockers: Blocker[];
  lookedAgain: { citations: number; revision: number } | null;
}

/**
 * Citations of a review that is submitted which no longer say what they said when it was begun, but for those that its
 * writer looked at again: each with its criterion and what to do. A review of which nothing is saved rests on the newest
 * revision: of that, only documents can have been replaced.
 */
export const staleCited = async (tx: Tx, evaluation: Pick<LockedEvaluation, 'id' | 'innovationId'>, { assignmentId, rubric, criteria, confirmed }: Cited): Promise<StaleCited> => {
  const bound = await rowOf<Bound>(tx, BOUND, [evaluation.id, assignmentId]);
  if (!bound) return { blockers: [], lookedAgain: null };
  const now = citedNow(bound.now, await rowsOf<CitedDocument>(tx, DOCUMENTS, [evaluation.id, evaluation.innovationId]), bound.submittedAt);
  const stale = Object.entries(criteria).flatMap(([criterion, answer]) =>
    staleCitations(citationsOf(answer), bound.then, now).map((one) => ({ ...one, criterion, mark: lookedAgain(criterion, one, bound.revision) })),
  );
  const unseen = stale.filter(({ mark }) => !confirmed.includes(mark));
  const titleOf = (criterion: string): string => rubric.criteria.find(({ id }) => id === criterion)?.title ?? criterion;
  const seen = stale.length - unseen.length;
  return { blockers: unseen.map((one) => lookAgain(titleOf(one.criterion), one)), lookedAgain: seen > 0 ? { citations: seen, revision: bound.revision } : null };
};

const lookAgain = (title: string, { criterion, citation, because, mark }: StaleCitation & { criterion: string; mark: string }): Blocker =>
  blocker('stale-citation', `“${title}” cites something that has changed: ${BECAUSE[because]}. Look at it again, then cite something else, or confirm that your answer, changed or not, holds on what is there now`, {
    field: `criteria.${criterion}`, criterion, citation, because, confirm: mark,
  });

/** Whatever was sent: an answer that is none, and a citation that points nowhere, is refused by its own rule. */
const citationsOf = (answer: unknown): Citation[] => {
  const { citations } = (answer ?? {}) as { citations?: unknown };
  return Array.isArray(citations) ? citations.filter(pointsSomewhere) : [];
};

interface Bound {
  then: Record<string, unknown>;
  now: Record<string, unknown>;
  /** The newest. */
  revision: number;
  submittedAt: Date | null;
}

const BOUND = `select coalesce(s.answers, n.answers) as "then", n.answers as "now", n.revision, r.submitted_at as "submittedAt"
  from (select answers, revision from submission where evaluation_id = $1 order by revision desc limit 1) n
    left join (review r join submission s on s.id = r.submission_id) on r.assignment_id = $2`;

/**
 * Documents of the case and those whose place they took: a document of the team's came with the first revision that has
 * it, whenever it was attached; one that was made for the case came at once. Nothing of a draft tells here.
 */
const DOCUMENTS = `with known as (
    select d.id, ${CASE_DOCUMENTS} as stands, case when ${OF_CASE} then d.attached_at else (
      select min(s.frozen_at) from submission_document x join submission s on s.id = x.submission_id where x.document_id = d.id and s.evaluation_id = $1) end as came
    from document d where d.innovation_id = $2 and ${FETCHED_OF_CASE}),
  line as (select k.id as newest, k.stands, k.came, v.id from known k cross join lateral versions_before(k.id) v)
  select id, null::timestamptz as "replacedAt", null::uuid as "replacedBy" from known where stands
  union all select l.id, min(l.came), (array_agg(l.newest) filter (where l.stands))[1] from line l where not exists (select 1 from known k where k.id = l.id and k.stands) group by l.id having bool_or(l.stands)`;
