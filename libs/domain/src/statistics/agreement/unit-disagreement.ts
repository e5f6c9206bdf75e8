import { squaredDifferences, type Level } from './levels.ts';
import { frequenciesOf, pairableUnits, type Ratings } from './pairable-units.ts';

/**
 * How far the raters of each unit lie apart: the mean squared difference over its pairs of ratings, in the metric that
 * alpha has over all pairable units. Null for a unit with fewer than two ratings. Alpha’s observed disagreement is the
 * mean of these, weighted by the ratings of each unit.
 * Source: Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, section C.
 */
export const unitDisagreement = (ratings: Ratings, level: Level): (number | null)[] => {
  const frequencies = frequenciesOf(pairableUnits(ratings));
  const difference = squaredDifferences[level](frequencies);
  const places = new Map(frequencies.map(({ value }, place) => [value, place]));
  return (ratings[0] ?? []).map((_, unit) => {
    const values = ratings.flatMap((rater) => rater[unit] ?? []);
    if (values.length < 2) return null;
    const pairs = values.flatMap((one, at) => values.slice(at + 1).map((other) => difference(places.get(one + 0)!, places.get(other + 0)!)));
    return pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length;
  });
};
