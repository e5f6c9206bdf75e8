import { mean } from '../mean.ts';
import type { Design } from './observations.ts';

export interface RawMeans {
  /** By case. */
  means: Record<string, number>;
  /** Cases, the highest mean first; equal means in the order of their first appearance. */
  order: string[];
}

/**
 * The mean score of each case as its reviewers gave it, uncalibrated. A case of one score has that one; a design without
 * cases has no means. Source: the row means of a two-way layout, Searle, Casella and McCulloch 1992, Variance Components, 4.9.
 */
export const rawMeans = ({ cases, ofCase }: Design): RawMeans => {
  const means = ofCase.map((scores) => mean(scores.map(({ score }) => score))!);
  const places = cases.map((_, place) => place).sort((a, b) => settled(means[b]!) - settled(means[a]!) || a - b);
  return { means: Object.fromEntries(cases.map((name, place) => [name, means[place]!])), order: places.map((place) => cases[place]!) };
};

/** To twelve digits: means of the same decimal fractions are equal, however they were added up. */
const settled = (value: number): number => Number(value.toPrecision(12));
