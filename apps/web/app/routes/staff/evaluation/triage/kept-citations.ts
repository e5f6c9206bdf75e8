import type { Citation } from '@waymark/domain/rubric';

/** Where the form shows what an answer cites. */
export interface ShownCitations {
  /** Questions among those to read first: a box each. */
  boxes: string[];
  /** One further question: the choice below. */
  other: string | null;
  /** All that has no field of its own, as pages of documents and cited words: a box each, by the citation itself. */
  kept: string[];
}

/** Sorts what is cited into the fields of the form, so that what was cited elsewhere, or by a program, is not lost where it is recorded again. */
export const shownCitations = (citations: readonly Citation[], readFirst: readonly string[]): ShownCitations => {
  const plain = citations.filter(isPlain).map(({ question }) => question!);
  const [other = null, ...further] = plain.filter((question) => !readFirst.includes(question));
  return {
    boxes: plain.filter((question) => readFirst.includes(question)),
    other,
    kept: [...further.map((question) => ({ question })), ...citations.filter((citation) => !isPlain(citation))].map(keptAs),
  };
};

/** Cites an answer as a whole. */
const isPlain = ({ question, document, quote }: Citation): boolean => Boolean(question) && !document && !quote;

const PARTS = ['question', 'document', 'page', 'quote'] as const;

/** A citation as the value of a box; the same one is always the same text. */
export const keptAs = (citation: Citation): string => JSON.stringify(Object.fromEntries(PARTS.flatMap((part) => (citation[part] === undefined || citation[part] === null ? [] : [[part, citation[part]]]))));

/** What a box stands for; nothing where it is no citation. */
export const keptIn = (value: string): Citation[] => {
  try {
    const citation: unknown = JSON.parse(value);
    return typeof citation === 'object' && citation !== null && !Array.isArray(citation) ? [citation] : [];
  } catch {
    return [];
  }
};
