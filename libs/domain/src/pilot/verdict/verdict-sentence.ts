import type { Assurance, Variation } from '../../spc/index.ts';
import type { VerdictMeasure } from './verdict.types.ts';
import { amount, ASSURANCE_CLAUSE, joined, VARIATION_CLAUSE } from './words.ts';

/**
 * Variation and assurance of a measure as one sentence. Without an assurance it says why there is none.
 *
 * @param whyNone why there is none, where that is neither the target nor the direction
 */
export const verdictSentence = (measure: Pick<VerdictMeasure, 'name' | 'unit' | 'direction' | 'target'>, variation: Variation | null, assurance: Assurance | null, whyNone?: string): string => {
  const name = `“${measure.name}”`;
  if (variation === null) return `${name} has no reading yet.`;
  const [change, tone] = VARIATION_CLAUSE[variation];
  if (assurance === null) return `${name} ${change}; ${whyNoAssurance(measure, whyNone)}.`;
  const [meets, hope] = ASSURANCE_CLAUSE[assurance];
  const target = measure.target === null ? 'its target' : `its target of ${amount(measure.target, measure.unit)}`;
  const more = assurance === 'consistently-fails' ? ' unless something changes' : assurance === 'inconsistent' ? ' in a month' : '';
  return `${name} ${change}${joined(tone, hope)}${meets} ${target}${more}.`;
};

const whyNoAssurance = ({ target, direction }: Pick<VerdictMeasure, 'target' | 'direction'>, otherwise = 'it takes two neighbouring months to say whether the target can be met'): string => {
  if (target === null) return 'it has no target';
  return direction === 'neutral' ? 'no direction is better, so that a target says nothing' : otherwise;
};
