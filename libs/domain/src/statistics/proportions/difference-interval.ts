import { scoreInterval, type Interval } from './score-interval.ts';

export interface Counted {
  count: number;
  of: number;
}

/** A difference of two proportions with its interval. */
export interface Difference extends Interval {
  value: number;
}

/**
 * The difference of two independent proportions, the first less the second, with its interval at 95 % from their score
 * intervals. Source: Newcombe 1998, Statistics in Medicine 17(8):873–890, method 10.
 * @throws RangeError as `scoreInterval`
 */
export const proportionDifference = (one: Counted, other: Counted): Difference => {
  const [first, second] = [scoreInterval(one.count, one.of), scoreInterval(other.count, other.of)];
  const [p, q] = [one.count / one.of, other.count / other.of];
  return {
    value: p - q,
    lower: p - q - Math.hypot(p - first.lower, second.upper - q),
    upper: p - q + Math.hypot(first.upper - p, q - second.lower),
  };
};
