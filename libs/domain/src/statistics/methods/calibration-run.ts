import { runCalibration } from '../calibration/index.ts';
import { fieldOf, isAbsent, numberOf, wholeOf } from './input.ts';
import { observationsOf } from './observations-input.ts';
import { seedOf } from './seed-input.ts';
import type { Statistic } from './statistic.ts';

/** Method `calibration-run`: every calibration of the observations, with estimated variances, frozen with its input. */
export const calibrationRunStatistic: Statistic = (input) => {
  const [draws, credibility] = [fieldOf(input, 'draws'), fieldOf(input, 'credibility')];
  return runCalibration(observationsOf(fieldOf(input, 'observations')), {
    seed: seedOf(fieldOf(input, 'seed')),
    draws: isAbsent(draws) ? 4000 : wholeOf(draws, { least: 100, most: 100_000 }),
    credibility: isAbsent(credibility) ? 0.95 : numberOf(credibility, { least: 0.5, most: 0.999 }),
  });
};
