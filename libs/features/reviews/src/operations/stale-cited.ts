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
  const now = citedNow(bound.now, await rowsOf<CitedDocument>(tx, DOCUMENTS, [evaluation.innovationId, evaluation.id]), bound.submittedAt);
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

const BOUND = `select coalesce(s.answers, n.answers) as "then", n.answers as "now", n.revision, r.submitted_at as "submittedAt"
  from (select answers, revision from submission where evaluation_id = $1 order by revision desc limit 1) n
    left join (review r join submission s on s.id = r.submission_id) on r.assignment_id = $2`;

const DOCUMENTS = `select d.id, (select by.attached_at from document by where by.id = d.replaced_by) as "replacedAt", d.replaced_by as "replacedBy" from document d
  where d.innovation_id = $1 and (d.evaluation_id is null or d.evaluation_id = $2) and d.removed_at is null`;
