import type { Assurance, Chart, Variation } from '@waymark/domain/spc';

const VARIATIONS: Record<Variation, string> = {
  improvement: 'Improving',
  concern: 'Getting worse',
  'common-cause': 'No real change',
  'special-cause-neutral-high': 'Higher than before',
  'special-cause-neutral-low': 'Lower than before',
};

const ASSURANCES: Record<Assurance, string> = {
  'consistently-passes': 'Will meet target',
  inconsistent: 'May or may not meet target',
  'consistently-fails': 'Will not meet target',
};

type Insufficient = 'insufficient-data';
const INSUFFICIENT = 'Insufficient data';

/** The change in two or three words. */
export const variationTitle = (variation: Variation | Insufficient | null): string => (variation === 'insufficient-data' ? INSUFFICIENT : variation ? VARIATIONS[variation] : 'Not known yet');

/** The assurance in a few words. */
export const assuranceTitle = (assurance: Assurance | Insufficient | null): string => (assurance === 'insufficient-data' ? INSUFFICIENT : assurance ? ASSURANCES[assurance] : 'Not known yet');

const RULES = {
  'outside-limits': 'The latest reading is outside the expected range. That is unlikely to be chance.',
  trend: 'The last 7 readings go one way. That is unlikely to be chance.',
  'two-of-three': '2 of the last 3 readings are near the edge of the expected range. That is unlikely to be chance.',
  shift: 'The last 7 readings are on one side of the mean. That is unlikely to be chance.',
} as const;

/** Why the chart says so of the change. */
export const variationWords = (chart: Pick<Chart, 'latestVariation' | 'latestRule'>): string => {
  if (chart.latestVariation === null) return 'There is no reading yet.';
  return chart.latestRule ? RULES[chart.latestRule] : 'The readings go up and down by chance alone. Nothing says that the process has changed.';
};

/** Why the chart says so of the target. */
export const assuranceWords = (assurance: Assurance | null, target: number): string => {
  if (assurance === null) return `The target is ${target}. It takes at least 2 readings to say whether it can be met.`;
  if (assurance === 'inconsistent') return `The target (${target}) is inside the expected range, so that it is met in some months and missed in others.`;
  return assurance === 'consistently-passes'
    ? `The whole expected range is on the better side of the target (${target}).`
    : `The whole expected range is on the worse side of the target (${target}). It will not be met unless something changes.`;
};
