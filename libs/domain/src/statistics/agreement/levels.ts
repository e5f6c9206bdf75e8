/** What one may do with the ratings: tell apart, put in order, subtract, divide. */
export const LEVELS = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
export type Level = (typeof LEVELS)[number];

/** A value and how many pairable ratings have it. Lists of them are sorted by value. */
export interface Frequency {
  value: number;
  count: number;
}

type SquaredDifference = (one: number, other: number) => number;

/**
 * The squared difference of two values, given by their places in the list of frequencies.
 * Source: Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, section C.
 */
export const squaredDifferences: Record<Level, (frequencies: readonly Frequency[]) => SquaredDifference> = {
  nominal: () => (one, other) => (one === other ? 0 : 1),
  ordinal: (frequencies) => {
    const upTo = cumulated(frequencies);
    // the ratings that lie between, with half of those at either end
    const middle = (place: number) => upTo[place]! - frequencies[place]!.count / 2;
    return (one, other) => (middle(other) - middle(one)) ** 2;
  },
  interval: (frequencies) => (one, other) => (frequencies[one]!.value - frequencies[other]!.value) ** 2,
  ratio: (frequencies) => (one, other) => {
    const [a, b] = [frequencies[one]!.value, frequencies[other]!.value];
    return one === other ? 0 : ((a - b) / (a + b)) ** 2;
  },
};

const cumulated = (frequencies: readonly Frequency[]): number[] => {
  let sum = 0;
  return frequencies.map(({ count }) => (sum += count));
};
