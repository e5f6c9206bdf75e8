import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { citedNow, lookedAgain, staleCitations, type Citation, type CitedDocument, type GivenReview, type Rubric, type StaleCitation, type StaleReason } from '@waymark/domain/rubric';
import type { LockedEvaluation } from '@waymark/evaluations';

const BECAUSE: Record<StaleReason, string> = {
  'answer-changed': 'the answer has changed',
  'answer-gone': 'the answer is gone',
  'quote-gone': 'the quoted passage is no longer in the answer',
  'document-replaced': 'a newer document took its place',
  'document-gone': 'the document is gone',
};

interface Cited {
  assignmentId: string;
  rubric: Rubric;
  criteria: GivenReview['criteria'];
  /** What its writer looked at again and keeps. */
  confirmed: readonly string[];
}

/**
 * Citations of a review that is submitted which no longer say what they said when it was begun, but for those that its
 * writer looked at again: each with its criterion and what to do. A review that rests on no revision yet cites the newest.
 */
export const staleCited = async (tx: Tx, evaluation: Pick<LockedEvaluation, 'id' | 'innovationId'>, { assignmentId, rubric, criteria, confirmed }: Cited): Promise<Blocker[]> => {
  const bound = await rowOf<Bound>(tx, BOUND, [assignmentId]);
  if (!bound) return [];
  const now = citedNow(bound.now, await rowsOf<CitedDocument>(tx, DOCUMENTS, [evaluation.innovationId, evaluation.id]), bound.submittedAt);
  return Object.entries(criteria).flatMap(([criterion, answer]) => {
    const stale = staleCitations(citationsOf(answer), bound.then, now).map((one) => ({ ...one, mark: lookedAgain(criterion, one, bound.revision) }));
    const unseen = stale.filter(({ mark }) => !confirmed.includes(mark));
    const title = rubric.criteria.find(({ id }) => id === criterion)?.title ?? criterion;
    return unseen.map((one) => lookAgain(criterion, title, one));
  });
};

const lookAgain = (criterion: string, title: string, { citation, because, mark }: StaleCitation & { mark: string }): Blocker =>
  blocker('stale-citation', `“${title}” cites something that has changed: ${BECAUSE[because]}. Look at it again, then change your answer, or confirm that it still holds`, {
    field: `criteria.${criterion}`, criterion, citation, because, confirm: mark,
  });

/** Whatever was sent: an answer that is none is refused by its own rule. */
const citationsOf = (answer: unknown): Citation[] => {
  const { citations } = (answer ?? {}) as { citations?: unknown };
  return Array.isArray(citations) ? citations.filter((one): one is Citation => typeof one === 'object' && one !== null) : [];
};

interface Bound {
  then: Record<string, unknown>;
  now: Record<string, unknown>;
  /** The newest. */
  revision: number;
  submittedAt: Date | null;
}

const BOUND = `select s.answers as "then", n.answers as "now", n.revision, r.submitted_at as "submittedAt"
  from review r join submission s on s.id = r.submission_id
    cross join lateral (select answers, revision from submission where evaluation_id = r.evaluation_id order by revision desc limit 1) n
  where r.assignment_id = $1`;

const DOCUMENTS = `select d.id, (select by.attached_at from document by where by.id = d.replaced_by) as "replacedAt" from document d
  where d.innovation_id = $1 and (d.evaluation_id is null or d.evaluation_id = $2) and d.removed_at is null`;
