import { scoreOf } from './rank-stability.ts';

/**
 * The lowest and the highest score, 0 to 100, that one weight makes of the same values where it alone is wrong by as much as `within` of
 * itself; null where the case has no value of weight. A score rises or falls all the way with one weight, so the two ends of each tell it.
 * Source: `weights.sensitivity` of the rubrics.
 *
 * @param values by criterion, 0 to 1; one that is absent or null leaves the sum, and is never 0
 */
export const oneWeightOff = (weights: Readonly<Record<string, number>>, values: Readonly<Record<string, number | null>>, within = 0.25): [number, number] | null => {
  const scores = [null, ...Object.keys(weights)]
    .flatMap((moved) => [1 - within, 1 + within].map((factor) => scoreOf(values, weights, (criterion) => (criterion === moved ? factor : 1))))
    .flatMap((score) => score ?? []);
  return scores.length === 0 ? null : [Math.min(...scores), Math.max(...scores)];
};
