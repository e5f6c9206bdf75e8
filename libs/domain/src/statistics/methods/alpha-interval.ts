import { alphaInterval, LEVELS } from '../agreement/index.ts';
import { fieldOf, isAbsent, numberOf, wholeOf, wordOf } from './input.ts';
import { ratingsOf } from './krippendorff-alpha.ts';
import { seedOf } from './seed-input.ts';
import type { Statistic } from './statistic.ts';

/** Method `krippendorff-alpha-interval`: alpha at one level with a seeded bootstrap interval. */
export const alphaIntervalStatistic: Statistic = (input) => {
  const resamples = fieldOf(input, 'resamples');
  const confidence = fieldOf(input, 'confidence');
  return alphaInterval(ratingsOf(input), {
    level: wordOf(fieldOf(input, 'level'), LEVELS),
    seed: seedOf(fieldOf(input, 'seed')),
    ...(isAbsent(resamples) ? {} : { resamples: wholeOf(resamples, { least: 100, most: 100_000 }) }),
    ...(isAbsent(confidence) ? {} : { confidence: numberOf(confidence, { least: 0.5, most: 0.999 }) }),
  });
};
