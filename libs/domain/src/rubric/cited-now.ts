import type { CitedNow } from './stale-citations.ts';

/** A document of a case, and when another took its place; null: it stands. */
export interface CitedDocument {
  id: string;
  replacedAt: string | Date | null;
}

/**
 * What stands now, beside what stood when a review was submitted: a document whose place another had taken by then was
 * cited knowing that, and is no change. Before the first submission every replaced one is.
 *
 * @param documents those that stand and those that were replaced; one that was taken away is in neither
 */
export const citedNow = (answers: Readonly<Record<string, unknown>>, documents: readonly CitedDocument[], submittedAt: string | Date | null): CitedNow => {
  const isReplaced = ({ replacedAt }: CitedDocument): boolean => replacedAt !== null && (submittedAt === null || timeOf(replacedAt) > timeOf(submittedAt));
  const [replaced, standing] = [documents.filter(isReplaced), documents.filter((one) => !isReplaced(one))];
  return { answers, documents: standing.map(({ id }) => id), replaced: replaced.map(({ id }) => id) };
};

const timeOf = (instant: string | Date): number => new Date(instant).getTime();
