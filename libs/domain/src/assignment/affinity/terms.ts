import { stemmer } from 'stemmer';

/** A text as people wrote it, in English. */
export interface Text {
  title?: string;
  abstract?: string;
}

/** A term as it is compared, and as it first stood in the text. */
export interface Term {
  stem: string;
  shown: string;
}

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/**
 * The stemmed words (Porter 1980) and pairs of neighbouring words of a text. Words with hyphens stay whole.
 * @param known stems of words from texts before, which grow
 */
export const termsOf = ({ title = '', abstract = '' }: Text, known = new Map<string, string>()): Term[] => {
  const stemOf = (word: string): string => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const stem = stemmer(word);
    known.set(word, stem);
    return stem;
  };
  const words = `${title}. ${abstract}`.normalize('NFKC').toLowerCase().match(WORD) ?? [];
  const single = words.map((word): Term => ({ stem: stemOf(word), shown: word }));
  const pairs = single.slice(1).map((term, k): Term => ({ stem: `${single[k]!.stem} ${term.stem}`, shown: `${single[k]!.shown} ${term.shown}` }));
  return [...single, ...pairs];
};
