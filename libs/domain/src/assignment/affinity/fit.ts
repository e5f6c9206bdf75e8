import { worded } from './known-affinity.ts';
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

/** The fit of each reviewer to one submission, by their documents. Give only documents that whoever sees the result may see. */
export const fitsOf = (submission: Text, reviewers: readonly (readonly Text[])[]): Fit[] => {
  const affinity = textAffinity(reviewers.map((texts) => texts.map(worded)), [worded(submission)], 'of three');
  const scores = affinity.scores[0]!;
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  return reviewers.map((_, reviewer) => ({
    fit: best === 0 ? 0 : Math.round((100 * scores[reviewer]!) / best),
    terms: best === 0 ? [] : affinity.matched(0, reviewer, SHOWN).map(({ term }) => term),
  }));
};
