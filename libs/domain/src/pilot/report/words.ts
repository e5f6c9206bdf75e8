import type { Assurance, ImprovementDirection, StopRule } from '../../spc/index.ts';
import { amount } from '../verdict/words.ts';
import type { Insufficient } from './report.types.ts';

/** Longer units explain themselves in the head of the measure, and would break a sentence. */
const SHORT = 20;

export const shortUnit = (unit: string): string => (unit.length > SHORT || unit.includes(',') ? '' : unit);

interface Measured {
  unit: string;
  direction: ImprovementDirection;
  baseline: number;
  target: number;
}

export const baselineWords = ({ unit, direction, baseline }: Measured, mean: number | null, known: number): string => {
  const before = `the baseline of ${amount(baseline, shortUnit(unit))}`;
  if (mean === null) return `There is no reading to hold against ${before}.`;
  const what = known === 1 ? 'Its one month is' : `The mean of its ${known} months is`;
  const difference = mean - baseline;
  if (amount(Math.abs(difference), '') === amount(0, '')) return `${what} ${amount(mean, shortUnit(unit))}, as ${before}.`;
  const better = direction === 'neutral' ? '' : (difference > 0) === (direction === 'increase') ? ', which is better' : ', which is worse';
  return `${what} ${amount(mean, shortUnit(unit))}, ${amount(Math.abs(difference), shortUnit(unit))} ${difference > 0 ? 'above' : 'below'} ${before}${better}.`;
};

const SURE: Record<Assurance | Insufficient, (target: string, reached: string) => string> = {
  'consistently-passes': (target, reached) => `${target} is met and can be relied on: ${reached}.`,
  'consistently-fails': (target, reached) => `${target} is not met, and will not be unless something changes: ${reached}.`,
  inconsistent: (target, reached) => `${target} cannot be relied on, from one month to another it is met or not: ${reached}.`,
  'insufficient-data': (target, reached) => `Whether ${lower(target)} is met cannot be said from so few months: ${reached}.`,
};

export const targetWords = ({ unit, direction, target }: Measured, assurance: Assurance | Insufficient | null, reached: number, known: number): string => {
  const title = `The target of ${amount(target, shortUnit(unit))}`;
  if (known === 0) return `There is no reading to hold against ${lower(title)}.`;
  if (direction === 'neutral') return `No direction is better, so that ${lower(title)} says nothing.`;
  return SURE[assurance ?? 'insufficient-data'](title, `it was reached in ${reached} of ${known} ${known === 1 ? 'month' : 'months'}`);
};

const lower = (words: string): string => `${words[0]!.toLowerCase()}${words.slice(1)}`;

export const stopWords = ({ comparison, threshold, consecutive }: StopRule): string =>
  `Stop where ${consecutive === 1 ? 'a reading is' : `${consecutive} readings in a row are`} ${comparison} ${amount(threshold, '')}.`;

/** A number of things: `1 site`, `3 sites`. */
export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
