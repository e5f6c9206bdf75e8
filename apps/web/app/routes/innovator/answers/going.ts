/** What the page of checking showed beside answers of the form, as its form says it again. */
export interface Going {
  /** Versions of the answers to guidance, by pack. */
  guidance: Record<string, number>;
  documents: { id: string; inConfidence: boolean }[];
}

/** What goes along with the answers. */
export const goingOf = (documents: readonly { id: string; inConfidence: boolean }[], guided: readonly { pack: string; version: number }[]): Going => ({
  guidance: Object.fromEntries(guided.map(({ pack, version }) => [pack.slice(0, pack.lastIndexOf('@')), version])),
  documents: documents.map(({ id, inConfidence }) => ({ id, inConfidence })),
});

/** The same read from the hidden field; null: it was altered. */
export const readGoing = (field: unknown): Going | null => {
  try {
    const { guidance, documents } = JSON.parse(String(field)) as Partial<Going>;
    return typeof guidance === 'object' && guidance && Array.isArray(documents) ? { guidance, documents } : null;
  } catch {
    return null;
  }
};
