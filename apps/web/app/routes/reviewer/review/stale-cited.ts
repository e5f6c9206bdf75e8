import { staleCitations, type Citation, type CitedNow, type StaleReason } from '@waymark/domain/rubric';

/** Documents as a case has them, with those that each took the place of, newest first. */
export interface CitedDocuments {
  documents: readonly { id: string; fileName: string; attachedAt: string; earlier: readonly { id: string; fileName: string; attachedAt: string }[] }[];
}

/**
 * What stands now, beside what stood when a review was submitted: a document whose place another had taken by then was
 * cited knowing that, and is no change. Before the first submission every replaced one is.
 */
export const citedNow = (answers: Readonly<Record<string, unknown>>, { documents }: CitedDocuments, submittedAt: string | null): CitedNow => {
  const earlier = documents.flatMap((newest) => newest.earlier.map(({ id }, at) => ({ id, replacedAt: [newest, ...newest.earlier][at]!.attachedAt })));
  const since = earlier.filter(({ replacedAt }) => submittedAt === null || Date.parse(replacedAt) > Date.parse(submittedAt));
  const replaced = since.map(({ id }) => id);
  return { answers, documents: [...documents, ...earlier].map(({ id }) => id).filter((id) => !replaced.includes(id)), replaced };
};

/** Every document that can be named, the replaced ones too. */
export const namedDocuments = ({ documents }: CitedDocuments): { id: string; fileName: string }[] => documents.flatMap(({ id, fileName, earlier }) => [{ id, fileName }, ...earlier]);

interface Revision {
  revision: number;
  answers: unknown;
}

/** Citations of one answer that a newer revision or a newer document made stale, in words. Nothing is where the review rests on no revision that is known. */
export const staleWords = (
  citations: readonly Citation[],
  { revision, submissions, now, words }: { revision: number | null; submissions: readonly Revision[]; now: CitedNow; words: (citation: Citation) => string },
): { cited: string; question: string | null; because: StaleReason }[] => {
  const bound = submissions.find((one) => one.revision === revision);
  if (!bound) return [];
  return staleCitations(citations, bound.answers as Record<string, unknown>, now).map(({ citation, because }) => ({ cited: words(citation), question: citation.question ?? null, because }));
};
