/** What the page of a request showed of answers that go along, as its form says it again. */
export interface SeenAlong {
  /** Mark of the words that were shown. */
  mark: string;
  /** Questions whose answers go along. */
  questions: string[];
  /** The version of the draft that was read. */
  version: number;
  /** Versions of the answers to guidance that were read, by pack; null: none goes along. */
  guidance: Record<string, number> | null;
}

/** As the hidden field holds it. */
export const writtenSeen = (seen: SeenAlong): string => JSON.stringify(seen);

/** The same read again; null: the page showed nothing of this, or the field was altered. */
export const readSeen = (field: unknown): SeenAlong | null => {
  try {
    const { mark, questions, version, guidance } = JSON.parse(String(field)) as Partial<SeenAlong>;
    if (typeof mark !== 'string' || !Number.isInteger(version) || !Array.isArray(questions) || !questions.every((one) => typeof one === 'string') || typeof guidance !== 'object') return null;
    return { mark, questions, version: Number(version), guidance };
  } catch {
    return null;
  }
};
