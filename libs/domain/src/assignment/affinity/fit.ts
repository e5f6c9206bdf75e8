import type { Bid } from './bids.ts';
import { type Known, knownAffinity } from './known-affinity.ts';
import { termsShown } from './terms-shown.ts';
import type { Text } from './terms.ts';

/** How somebody fits one submission, beside the others who were asked about. */
export interface Fit {
  /** From 0, nothing shared, to 100: the best of all. */
  fit: number;
  /** The terms that say most for it, as people wrote them, the strongest first. */
  terms: string[];
}

/** Terms that are shown: more would not be read. */
const SHOWN = 4;

/**
 * The fit of each person to one submission, by the same points as in an assignment round: words, specialties, methods and
 * bids. Give only what whoever sees the result may see.
 */
export const fitsOf = (submission: Text, people: readonly Known[], bid: (person: number) => Bid | undefined): Fit[] => {
  const { affinity, partsOf } = knownAffinity([submission], people, (_, person) => bid(person));
  const points = affinity[0]!.map((value) => Math.max(0, value ?? 0));
  const best = points.reduce((most, value) => Math.max(most, value), 0);
  return points.map((value, person) => {
    const parts = partsOf(0, person, SHOWN);
    const shared = parts.flatMap((part) => (part.kind === 'specialties' || part.kind === 'methods' ? part.shared : []));
    const words = parts.flatMap((part) => (part.kind === 'text' ? part.documents.flatMap(({ terms }) => terms) : [])).sort((one, other) => other.weight - one.weight);
    return { fit: best === 0 ? 0 : Math.round((100 * value) / best), terms: termsShown(shared, words.map(({ term }) => term), SHOWN) };
  });
};
