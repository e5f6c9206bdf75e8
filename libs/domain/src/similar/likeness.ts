import { contentOf } from '../assignment/affinity/function-words.ts';
import { TextIndex, type Indexed } from '../assignment/affinity/text-index.ts';

export interface Likeness {
  /** 0: no word in common, to 1: the same words as often. */
  likeness: number;
  /** The words and pairs of words that say most of it, as they stand in the first text of the call that has them. */
  terms: string[];
}

/** Terms that are named as a reason. */
const MOST_TERMS = 5;

/**
 * How alike texts are to one: the cosine of their BM25 weights over stemmed words and pairs of words (Manning, Raghavan
 * and Schütze 2008, "Introduction to information retrieval", 6.3; weights of `TextIndex`). A word that many of these
 * texts have counts little. Give only texts that whoever sees the result may see: each moves the weights of all.
 *
 * @returns in the order of `others`
 */
export const likenesses = (one: string, others: readonly string[]): Likeness[] => {
  const index = new TextIndex();
  const add = (text: string): Indexed => index.add({ title: contentOf(text) });
  const [asked, compared] = [add(one), others.map(add)];
  const mine = weighed(index, asked);
  const length = lengthOf(mine);
  return compared.map((other) => {
    const theirs = weighed(index, other);
    const shared = [...theirs].flatMap(([term, weight]): [number, number][] => (mine.has(term) ? [[term, weight * mine.get(term)!]] : []));
    const product = shared.reduce((sum, [, value]) => sum + value, 0);
    const terms = shared.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_TERMS).map(([term]) => index.word(term));
    return { likeness: product === 0 ? 0 : Math.min(1, product / (length * lengthOf(theirs))), terms };
  });
};

const weighed = (index: TextIndex, text: Indexed): Map<number, number> => {
  const weights = index.weights(text, true);
  return new Map(Array.from(text.terms, (term, k) => [term, weights[k]!]));
};

const lengthOf = (weights: ReadonlyMap<number, number>): number => Math.hypot(...weights.values());
