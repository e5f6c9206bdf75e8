/** A document as it was sent with a revision. */
export interface SentDocument {
  id: string;
  /** Of the versions that it took the place of and that were sent before, newest first. */
  replaces: readonly string[];
}

/** What two revisions were sent with: documents that came, that went, and that another version took the place of. */
export interface DocumentDifferences<Document extends SentDocument> {
  added: Document[];
  removed: Document[];
  replaced: { then: Document; now: Document }[];
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
  };
};
