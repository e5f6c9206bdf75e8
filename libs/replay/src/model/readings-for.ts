import type { ReadingLean } from '../cohort/cohort.types.ts';
import type { PlayedMeasure } from './measures-for.ts';
import type { SeededRandom } from './seeded-random.ts';

export interface ReadingsAsk {
  measure: Pick<PlayedMeasure, 'direction' | 'baseline' | 'target' | 'stopRule'>;
  /** Ids of the sites, each with a stream of chance of its own. */
  sites: readonly string[];
  /** How many monthly readings follow, and the number of the first: 0 for the first month of the pilot. */
  months: number;
  startIndex: number;
  lean: ReadingLean;
  random: SeededRandom;
  /** Earlier readings that count, by site: improving ones make up for them, so that the chart as a whole meets the target. */
  earlier?: Readonly<Record<string, readonly number[]>>;
}

/** Shares of the scale (the distance from baseline to target): how far readings go beyond what they must reach, and how much they vary. */
const BEYOND = 0.25;
const NOISE = 0.1;
const FLAT_NOISE = 0.05;

/**
 * Simulated monthly readings by site, in order.
 * `improves`: every reading, and the mean of all so far, is beyond the target. `flat`: around the baseline.
 * `worsens`: from the baseline to beyond the stop rule, where the last `consecutive` readings lie (all, where there are fewer).
 */
export const readingsFor = (ask: ReadingsAsk): Record<string, number[]> =>
  Object.fromEntries(ask.sites.map((site) => [site, siteReadings(ask, ask.earlier?.[site] ?? [], ask.random.stream(`${site}/${ask.startIndex}`))]));

const siteReadings = (ask: ReadingsAsk, earlier: readonly number[], random: SeededRandom): number[] => {
  const scale = scaleOf(ask.measure);
  const level = levels[ask.lean](ask, earlier, scale);
  const noise = (ask.lean === 'flat' ? FLAT_NOISE : NOISE) * scale;
  return Array.from({ length: ask.months }, (_, month) => rounded(level(month) + (2 * random.next() - 1) * noise, scale));
};

type Level = (ask: ReadingsAsk, earlier: readonly number[], scale: number) => (month: number) => number;

const improves: Level = ({ measure, months }, earlier, scale) => {
  const { baseline, target, direction } = measure;
  if (target === null || direction === 'neutral') return () => baseline;
  const sign = direction === 'increase' ? 1 : -1;
  const aim = target + sign * BEYOND * scale;
  // Earlier readings short of the aim are made up for, month by month, so that the mean of all reaches it.
  const missing = earlier.reduce((sum, value) => sum + Math.max(0, sign * (aim - value)), 0) / months;
  const reached = sign * baseline > sign * aim ? baseline : aim;
  return () => reached + sign * missing;
};

const flat: Level =
  ({ measure }) =>
  () =>
    measure.baseline;

const worsens: Level = ({ measure, months }, _, scale) => {
  const { comparison, threshold, consecutive } = measure.stopRule;
  const beyond = threshold + (comparison === 'above' ? BEYOND : -BEYOND) * scale;
  const before = Math.max(0, months - consecutive);
  return (month) => (month >= before ? beyond : measure.baseline + ((threshold - measure.baseline) * month) / (before + 1));
};

const levels: Readonly<Record<ReadingLean, Level>> = { improves, flat, worsens };

/** Distance from baseline to target; without one, a tenth of the baseline, so that noise stays small beside it. */
const scaleOf = ({ baseline, target }: ReadingsAsk['measure']): number => Math.abs((target ?? baseline) - baseline) || Math.abs(baseline) / 10 || 1;

/** To a hundredth of the scale's power of ten, and without the noise of floating point. */
const rounded = (value: number, scale: number): number => {
  const decimals = Math.min(12, Math.max(0, 2 - Math.floor(Math.log10(scale))));
  return Number(value.toFixed(decimals));
};
