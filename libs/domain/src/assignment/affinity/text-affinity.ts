import { type Text } from './terms.ts';
import { type Indexed, TextIndex } from './text-index.ts';

/** A term that a submission shares with a document of a reviewer. */
export interface MatchedTerm {
  term: string;
  /** What it adds to the score. */
  weight: number;
}

/** One of the best documents of a reviewer, with what it says for a submission. */
export interface MatchedDocument {
  /** Its place among the documents of the reviewer. */
  document: number;
  /** What it adds to the score: the sum of its terms and `others`. */
  weight: number;
  /** The terms that say most, as they stand in the submission. What is no word is among the others. */
  terms: MatchedTerm[];
  /** What its other terms add. */
  others: number;
}

export interface TextAffinity {
  /** By submission and reviewer, 0 or more; comparable between all pairs of one call. */
  scores: Float64Array[];
  /** The terms that say most for a pair, those of the reviewer's best documents together, as they stand in the submission; at most `most`. */
  matched(submission: number, reviewer: number, most: number): MatchedTerm[];
  /** The documents that make the score, the best first, each with at most `most` terms. Their weights add up to the score. */
  documents(submission: number, reviewer: number, most: number): MatchedDocument[];
}

/** Documents of a reviewer whose mean counts: somebody may know a field among many. */
const BEST_DOCUMENTS = 3;

/**
 * How well the documents of reviewers (papers, past reviews) fit each submission. A document asks the submission for
 * each of its terms (BM25), and is scored by the mean over its terms, so that long documents have no advantage; a
 * reviewer by the mean of their best three documents, 0 where there is none. Give only documents that whoever sees the
 * result may see.
 *
 * @param few what the mean is of where somebody has fewer than three: of those alone, or of three, the missing ones at 0. With the latter no document that somebody has besides ever makes them fit less
 */
export const textAffinity = (reviewers: readonly (readonly Text[])[], submissions: readonly Text[], few: 'alone' | 'of three' = 'alone'): TextAffinity => {
  const index = new TextIndex();
  const documents = reviewers.map((texts) => texts.map((text) => index.add(text)));
  const asked = submissions.map((text) => index.add(text));
  const weight = new Float64Array(index.size);
  const among = (count: number): number => (few === 'alone' ? count : BEST_DOCUMENTS);
  const words = new Map<number, Map<number, string>>();
  /** What people read of a term: as it stands in the submission. */
  const wordsOf = (submission: number): Map<number, string> => words.get(submission) ?? words.set(submission, index.wordsOf(submissions[submission]!)).get(submission)!;
  /** Runs with the weights of one submission at hand, by term; 0 for terms that it lacks. */
  const within = <T>(submission: number, run: () => T): T => {
    const { terms } = asked[submission]!;
    index.weights(asked[submission]!, false).forEach((value, k) => (weight[terms[k]!] = value));
    const result = run();
    for (const term of terms) weight[term] = 0;
    return result;
  };
  const scoreOf = ({ terms, counts, length }: Indexed): number => {
    let sum = 0;
    for (let k = 0; k < terms.length; k += 1) sum += counts[k]! * weight[terms[k]!]!;
    return length === 0 ? 0 : sum / length;
  };
  const bestOf = (own: readonly Indexed[]): { document: Indexed; place: number; score: number }[] =>
    own.map((document, place) => ({ document, place, score: scoreOf(document) })).sort((a, b) => b.score - a.score).slice(0, BEST_DOCUMENTS);
  /** What each term of a document adds to the score that so many documents make. */
  const termsOf = ({ terms, counts, length }: Indexed, of: number): [number, number][] =>
    Array.from(terms.keys()).flatMap((k): [number, number][] => (weight[terms[k]!]! > 0 ? [[terms[k]!, (counts[k]! * weight[terms[k]!]!) / length / of]] : []));
  const mostFirst = (found: Iterable<[number, number]>): [number, number][] => [...found].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const shown = (submission: number, found: readonly [number, number][], most: number): MatchedTerm[] =>
    found.flatMap(([term, weight]): MatchedTerm[] => (wordsOf(submission).has(term) ? [{ term: wordsOf(submission).get(term)!, weight }] : [])).slice(0, most);
  return {
    scores: asked.map((_, submission) => within(submission, () => Float64Array.from(documents, (own) => meanOf(bestOf(own).map(({ score }) => score), among)))),
    matched: (submission, reviewer, most) =>
      within(submission, () => {
        const best = bestOf(documents[reviewer]!);
        const found = new Map<number, number>();
        for (const { document } of best) for (const [term, value] of termsOf(document, among(best.length))) found.set(term, (found.get(term) ?? 0) + value);
        return shown(submission, mostFirst(found), most);
      }),
    documents: (submission, reviewer, most) =>
      within(submission, () => {
        const best = bestOf(documents[reviewer]!);
        return best.filter(({ score }) => score > 0).map(({ document, place, score }): MatchedDocument => {
          const found = mostFirst(termsOf(document, among(best.length)));
          const terms = shown(submission, found, most);
          return { document: place, weight: score / among(best.length), terms, others: Math.max(0, found.reduce((sum, [, value]) => sum + value, 0) - terms.reduce((sum, term) => sum + term.weight, 0)) };
        });
      }),
  };
};

const meanOf = (values: readonly number[], among: (count: number) => number): number => (values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / among(values.length));
