import type { CitedNow } from './stale-citations.ts';

/** A document of a case, and when another took its place; null: it stands. */
export interface CitedDocument {
  id: string;
  replacedAt: string | Date | null;
  replacedBy: string | null;
}

/**
 * What stands now, beside what stood when a review was submitted: a document whose place another had taken by then was
 * cited knowing that, and is no change. Before the first submission every replaced one is. One whose successor was taken
 * away is gone with it.
 *
 * @param documents those that stand and those that were replaced; one that was taken away is in neither
 */
export const citedNow = (answers: Readonly<Record<string, unknown>>, documents: readonly CitedDocument[], submittedAt: string | Date | null): CitedNow => {
  const isReplaced = ({ replacedAt }: CitedDocument): boolean => replacedAt !== null && (submittedAt === null || timeOf(replacedAt) > timeOf(submittedAt));
  const known = documents.flatMap((one) => {
    const newest = newestOf(one, documents);
    return newest === null ? [] : [{ one, newest }];
  });
  const [replaced, standing] = [known.filter(({ one }) => isReplaced(one)), known.filter(({ one }) => !isReplaced(one))];
  return { answers, documents: standing.map(({ one }) => one.id), replaced: new Map(replaced.map(({ one, newest }) => [one.id, newest])) };
};

/** The end of the chain of those that took each other’s place; null where one of them is not there. */
const newestOf = (document: CitedDocument, documents: readonly CitedDocument[]): string | null => {
  let at: CitedDocument | undefined = document;
  for (let steps = 0; at && at.replacedBy !== null && steps < documents.length; steps += 1) at = documents.find(({ id }) => id === at!.replacedBy);
  return at?.replacedBy === null ? at.id : null;
};

const timeOf = (instant: string | Date): number => new Date(instant).getTime();
