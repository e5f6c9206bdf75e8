/** A document as it was sent with a revision. */
export interface SentDocument {
  id: string;
  /** Of the versions that it took the place of and that were sent before, newest first. */
  replaces: readonly string[];
  /** As it was sent: commercial in confidence. */
  inConfidence: boolean;
}

/** What two revisions were sent with: documents that came, that went, that another version took the place of, and whose mark changed. */
export interface DocumentDifferences<Document extends SentDocument> {
  added: Document[];
  removed: Document[];
  replaced: { then: Document; now: Document }[];
  /** Sent with both, and in confidence in one of them. */
  marked: { then: Document; now: Document }[];
}

/** How the documents of two revisions differ, in the order in which they were sent. A document is the same by its id: its bytes never change. */
export const documentDifferences = <Document extends SentDocument>(then: readonly Document[], now: readonly Document[]): DocumentDifferences<Document> => {
  const gone = then.filter(({ id }) => !now.some((one) => one.id === id));
  const come = now.filter(({ id }) => !then.some((one) => one.id === id));
  const replaced = come.flatMap((document) => {
    const before = gone.find(({ id, replaces }) => document.replaces.includes(id) || replaces.includes(document.id));
    return before ? [{ then: before, now: document }] : [];
  });
  return {
    added: come.filter((one) => !replaced.some((pair) => pair.now === one)),
    removed: gone.filter((one) => !replaced.some((pair) => pair.then === one)),
    replaced,
    marked: now.flatMap((document) => {
      const before = then.find(({ id }) => id === document.id);
      return before && before.inConfidence !== document.inConfidence ? [{ then: before, now: document }] : [];
    }),
  };
};
