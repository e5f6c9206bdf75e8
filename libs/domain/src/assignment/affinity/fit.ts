import { contentOf } from './function-words.ts';
import type { Text } from './terms.ts';
import { textAffinity } from './text-affinity.ts';

/** How somebody's documents fit one submission, beside those of the others who were asked about. */
export interface Fit {
  /** From 0, nothing shared, to 100: the best of all. */
  fit: number;
  /** The terms that say most for it, as people wrote them, the strongest first. */
  terms: string[];
}

/** Terms that are shown: more would not be read. */
const SHOWN = 4;

/** Among few texts even “the” can be rare: only what a text is about counts. */
const worded = ({ title = '', abstract = '' }: Text): Text => ({ title: contentOf(title), abstract: contentOf(abstract) });

/** The fit of every pair of several submissions and reviewers. */
export interface FitTable {
  /** By submission and reviewer, whole numbers from 0, nothing shared, to 1,000, the best pair of all. */
  fits: number[][];
  terms(submission: number, reviewer: number): string[];
}

/** The same for several submissions at once: their fits can be added and compared. Give only documents that whoever sees the result may see. */
export const fitTable = (submissions: readonly Text[], reviewers: readonly (readonly Text[])[]): FitTable => {
  const affinity = textAffinity(reviewers.map((texts) => texts.map(worded)), submissions.map(worded));
  const best = affinity.scores.reduce((most, row) => row.reduce((a, b) => Math.max(a, b), most), 0);
  return {
    fits: affinity.scores.map((row) => Array.from(row, (score) => (best === 0 ? 0 : Math.round((1_000 * score) / best)))),
    terms: (submission, reviewer) => (best === 0 ? [] : affinity.matched(submission, reviewer, SHOWN).map(({ term }) => term)),
  };
};

/** The fit of each reviewer to one submission, by their documents. Give only documents that whoever sees the result may see. */
export const fitsOf = (submission: Text, reviewers: readonly (readonly Text[])[]): Fit[] => {
  const affinity = textAffinity(reviewers.map((texts) => texts.map(worded)), [worded(submission)]);
  const scores = affinity.scores[0]!;
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  return reviewers.map((_, reviewer) => ({
    fit: best === 0 ? 0 : Math.round((100 * scores[reviewer]!) / best),
    terms: best === 0 ? [] : affinity.matched(0, reviewer, SHOWN).map(({ term }) => term),
  }));
};
