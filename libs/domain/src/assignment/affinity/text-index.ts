import { type Text, termsOf } from './terms.ts';

/** A text as numbers of terms, each once, with how often it stands in it. */
export interface Indexed {
  terms: Int32Array;
  counts: Int32Array;
  /** All terms, repetitions included. */
  length: number;
}

/** Terms of many texts, with how many texts have each. */
export class TextIndex {
  private readonly numbers = new Map<string, number>();
  private readonly stems = new Map<string, string>();
  private readonly shown: string[] = [];
  private readonly textsWith: number[] = [];
  private texts = 0;
  private lengths = 0;

  add(text: Text): Indexed {
    const counts = new Map<number, number>();
    const terms = termsOf(text, this.stems);
    for (const { stem, shown } of terms) {
      let term = this.numbers.get(stem);
      if (term === undefined) {
        term = this.shown.push(shown) - 1;
        this.numbers.set(stem, term);
        this.textsWith.push(0);
      }
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    for (const term of counts.keys()) this.textsWith[term]! += 1;
    this.texts += 1;
    this.lengths += terms.length;
    return { terms: Int32Array.from(counts.keys()), counts: Int32Array.from(counts.values()), length: terms.length };
  }

  get size(): number {
    return this.shown.length;
  }

  /** A term as it first stood in a text. */
  word(term: number): string {
    return this.shown[term]!;
  }

  /** The terms of a text by their numbers, as they stand in it. Left out is what is no word: numbers, single letters, and pairs that do not stand side by side in it; and what most of many texts have, which says nothing. */
  wordsOf(text: Text): Map<number, string> {
    const words = new Map<number, string>();
    const written = writtenOf(text);
    for (const { stem, shown } of termsOf(text, this.stems)) {
      const term = this.numbers.get(stem);
      if (term !== undefined && !words.has(term) && !this.isCommon(term) && isReadable(shown, written)) words.set(term, shown);
    }
    return words;
  }

  private isCommon(term: number): boolean {
    return this.texts >= MANY && this.textsWith[term]! * 3 > this.texts;
  }

  /**
   * What each term of a text says: Okapi BM25 (Robertson and Zaragoza 2009, "The probabilistic relevance framework"),
   * with the logarithm of one more, so that no term weighs below 0. k₁ = 1.5, b = 0.75 as is usual.
   *
   * @param common whether what most of many texts have counts too: where matches are told word by word it does not, because it is not shown either
   */
  weights({ terms, counts, length }: Indexed, common: boolean): Float64Array {
    const mean = this.lengths / Math.max(1, this.texts);
    const damped = K1 * (1 - B + (B * length) / Math.max(1, mean));
    return Float64Array.from(terms, (term, k) => {
      if (!common && this.isCommon(term)) return 0;
      const rarity = Math.log(1 + (this.texts - this.textsWith[term]! + 0.5) / (this.textsWith[term]! + 0.5));
      return (rarity * counts[k]! * (K1 + 1)) / (counts[k]! + damped);
    });
  }
}

/** A text as it is searched for pairs of words. */
const writtenOf = ({ title = '', abstract = '' }: Text): string => `${title}. ${abstract}`.normalize('NFKC').toLowerCase();

const isReadable = (shown: string, written: string): boolean => shown.split(' ').every((word) => word.length > 1 && /\p{L}/u.test(word)) && written.includes(shown);

/** Among fewer texts it says little that many of them have a word. */
const MANY = 20;

const K1 = 1.5;
const B = 0.75;
