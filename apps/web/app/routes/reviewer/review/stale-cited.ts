import { staleCitations, type Citation, type CitedNow, type StaleReason } from '@waymark/domain/rubric';

/** Documents as a case has them, with those that each took the place of. */
export interface CitedDocuments {
  documents: readonly { id: string; fileName: string; earlier: readonly { id: string; fileName: string }[] }[];
}

/** What stands now, for reviews of any revision. */
export const citedNow = (answers: Readonly<Record<string, unknown>>, { documents }: CitedDocuments): CitedNow => ({
  answers,
  documents: documents.map(({ id }) => id),
  replaced: documents.flatMap(({ earlier }) => earlier.map(({ id }) => id)),
});

/** Every document that can be named, the replaced ones too. */
export const namedDocuments = ({ documents }: CitedDocuments): { id: string; fileName: string }[] => documents.flatMap(({ id, fileName, earlier }) => [{ id, fileName }, ...earlier]);

interface Revision {
  revision: number;
  answers: unknown;
}

/**
 * Citations of one answer that a newer revision made stale, in words. Nothing is where the review rests on the newest
 * one, or on none that is known.
 */
export const staleWords = (
  citations: readonly Citation[],
  { revision, submissions, now, words }: { revision: number | null; submissions: readonly Revision[]; now: CitedNow; words: (citation: Citation) => string },
): { cited: string; question: string | null; because: StaleReason }[] => {
  const bound = submissions.find((one) => one.revision === revision);
  if (!bound) return [];
  return staleCitations(citations, bound.answers as Record<string, unknown>, now).map(({ citation, because }) => ({ cited: words(citation), question: citation.question ?? null, because }));
};
