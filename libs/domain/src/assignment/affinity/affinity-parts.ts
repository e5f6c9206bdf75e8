import { type Bid, bidPoints } from './bids.ts';
import { type MatchedDocument, type TextAffinity } from './text-affinity.ts';

/** What of an affinity comes from where, in its units; the parts of a pair add up to its affinity. */
export type AffinityPart =
  | { kind: 'text'; value: number; documents: MatchedDocument[] }
  | { kind: 'specialties' | 'methods'; value: number; shared: string[] }
  | { kind: 'embedding'; value: number; similarity: number }
  | { kind: 'bid'; value: number; bid: Bid };

/** What somebody knows, or a submission asks for. */
export interface Fields {
  specialties: readonly string[];
  methods: readonly string[];
}

/** Where affinities come from. What is left out says nothing. */
export interface AffinitySources {
  submissions: readonly Fields[];
  reviewers: readonly Fields[];
  text?: TextAffinity;
  /** Likeness from a model of language, from 0 to 1; see it as a port: none is carried here. */
  embedding?: (submission: number, reviewer: number) => number;
  bid?: (submission: number, reviewer: number) => Bid | undefined;
  /** Whether a pair is a conflict of interest: nothing, not even a bid, makes it an affinity. */
  isConflict: (submission: number, reviewer: number) => boolean;
}

/** The most that each source gives a pair, in units of affinity: whole numbers of 0 or more. */
export interface Weights {
  text: number;
  specialties: number;
  methods: number;
  embedding: number;
  bid: number;
}

export interface CombinedAffinity {
  /** By submission and reviewer; null is a conflict. */
  affinity: (number | null)[][];
  /** Where the affinity of a pair comes from, at most `most` terms of each document. Empty for a conflict. */
  partsOf(submission: number, reviewer: number, most: number): AffinityPart[];
}

/**
 * Affinities as whole numbers from text, shared specialties and methods, embeddings and bids. Text is measured against
 * the best pair of all; specialties and methods by the share of what the submission asks for. A bid widens the range and
 * never overrides a conflict.
 *
 * @throws RangeError for weights that are no whole numbers of 0 or more
 */
export const combineAffinity = (sources: AffinitySources, weights: Weights): CombinedAffinity => {
  for (const [source, weight] of Object.entries(weights)) if (!Number.isSafeInteger(weight) || weight < 0) throw new RangeError(`the weight of ${source} is no whole number of 0 or more: give one`);
  const { submissions, reviewers, text, embedding, bid, isConflict } = sources;
  const highest = text ? text.scores.reduce((most, row) => row.reduce((a, b) => Math.max(a, b), most), 0) : 0;
  const textValue = (p: number, r: number): number => (highest === 0 ? 0 : Math.round((weights.text * text!.scores[p]![r]!) / highest));
  const partsOf = (p: number, r: number, most: number): AffinityPart[] => {
    if (isConflict(p, r)) return [];
    const parts: AffinityPart[] = [];
    const value = textValue(p, r);
    if (value > 0) parts.push({ kind: 'text', value, documents: most === 0 ? [] : text!.documents(p, r, most) });
    for (const kind of ['specialties', 'methods'] as const) {
      const asked = [...new Set(submissions[p]![kind])];
      const shared = asked.filter((name) => reviewers[r]![kind].includes(name));
      if (shared.length > 0) parts.push({ kind, value: Math.round((weights[kind] * shared.length) / asked.length), shared });
    }
    const similarity = embedding === undefined ? 0 : Math.min(1, Math.max(0, embedding(p, r)));
    if (similarity > 0) parts.push({ kind: 'embedding', value: Math.round(weights.embedding * similarity), similarity });
    const wanted = bid?.(p, r);
    if (wanted) parts.push({ kind: 'bid', value: bidPoints(wanted, weights.bid), bid: wanted });
    return parts;
  };
  const affinity = submissions.map((_, p) => reviewers.map((__, r) => (isConflict(p, r) ? null : partsOf(p, r, 0).reduce((sum, { value }) => sum + value, 0))));
  return { affinity, partsOf };
};
