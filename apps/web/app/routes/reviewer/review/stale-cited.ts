import { citedNow as nowCited, lookedAgain, staleCitations, type Citation, type CitedNow, type StaleReason } from '@waymark/domain/rubric';

/** Documents as a case has them, with those that each took the place of, newest first. */
export interface CitedDocuments {
  documents: readonly { id: string; fileName: string; attachedAt: string; earlier: readonly { id: string; fileName: string; attachedAt: string }[] }[];
}

/** When each revision was sent, and with which documents. */
export type SentRevisions = readonly { frozenAt: string; documents: readonly { id: string }[] }[];

/**
 * What stands now, beside what stood when a review was submitted.
 *
 * @param sent oldest first
 */
export const citedNow = (answers: Readonly<Record<string, unknown>>, { documents }: CitedDocuments, sent: SentRevisions, submittedAt: string | null): CitedNow => {
  // One of the team's was seen by nobody before a revision had it; what was made for the case came at once.
  const cameAt = ({ id, attachedAt }: { id: string; attachedAt: string }): string => sent.find((revision) => revision.documents.some((one) => one.id === id))?.frozenAt ?? attachedAt;
  return nowCited(answers, documents.flatMap((newest) => [{ id: newest.id, replacedAt: null, replacedBy: null }, ...newest.earlier.map(({ id }, at) => ({ id, replacedAt: cameAt([newest, ...newest.earlier][at]!), replacedBy: newest.id }))]), submittedAt);
};

/** Every document that can be named, the replaced ones too. */
export const namedDocuments = ({ documents }: CitedDocuments): { id: string; fileName: string }[] => documents.flatMap(({ id, fileName, earlier }) => [{ id, fileName }, ...earlier]);

interface Revision {
  revision: number;
  answers: unknown;
}

export interface StaleWords {
  cited: string;
  question: string | null;
  because: StaleReason;
  /** What says that its writer looked at it again. */
  confirm: string;
}

/** Citations of one answer that a newer revision or a newer document made stale, in words. Nothing is where the review rests on no revision that is known. */
export const staleWords = (
  citations: readonly Citation[],
  { criterion = '', revision, submissions, now, words }: { criterion?: string; revision: number | null; submissions: readonly Revision[]; now: CitedNow; words: (citation: Citation) => string },
): StaleWords[] => {
  const newest = Math.max(...submissions.map((one) => one.revision));
  const bound = submissions.find((one) => one.revision === revision);
  if (!bound) return [];
  return staleCitations(citations, bound.answers as Record<string, unknown>, now).map((stale) => ({
    cited: words(stale.citation), question: stale.citation.question ?? null, because: stale.because, confirm: lookedAgain(criterion, stale, newest),
  }));
};
