import { alphaIntervalStatistic } from './methods/alpha-interval.ts';
import { calibrationStatistic } from './methods/calibration.ts';
import { calibrationRunStatistic } from './methods/calibration-run.ts';
import { caseScoreStatistic } from './methods/case-score.ts';
import { fleissKappaStatistic } from './methods/fleiss-kappa.ts';
import { iccStatistic } from './methods/icc.ts';
import { krippendorffAlphaStatistic } from './methods/krippendorff-alpha.ts';
import { rankStabilityStatistic } from './methods/rank-stability.ts';
import type { Statistic } from './methods/statistic.ts';
import { weightedKappaStatistic } from './methods/weighted-kappa.ts';
import { weightedScoreStatistic } from './methods/weighted-score.ts';
import { UnknownMethod } from './refusals.ts';

/** Every method by its name. A new one joins with a file of its own and a line here. */
const STATISTICS: Readonly<Record<string, Statistic>> = {
  'weighted-score': weightedScoreStatistic,
  'case-score': caseScoreStatistic,
  'krippendorff-alpha': krippendorffAlphaStatistic,
  'krippendorff-alpha-interval': alphaIntervalStatistic,
  'icc-shrout-fleiss': iccStatistic,
  'fleiss-kappa': fleissKappaStatistic,
  'cohen-weighted-kappa': weightedKappaStatistic,
  calibration: calibrationStatistic,
  'calibration-run': calibrationRunStatistic,
  'rank-stability': rankStabilityStatistic,
};

/** The names of all methods. */
export const METHODS: readonly string[] = Object.keys(STATISTICS);

/**
 * The result of a method on an input, in the shape that its vectors give. Empty and degenerate cases are defined:
 * no result holds a number that is none.
 *
 * @throws UnknownMethod where no method has this name
 * @throws BadInput where the input has the wrong shape, naming the field and what it must be
 */
export const runStatistic = (method: string, input: unknown): unknown => {
  const statistic = Object.hasOwn(STATISTICS, method) ? STATISTICS[method] : undefined;
  if (!statistic) throw new UnknownMethod(method, METHODS);
  return statistic({ path: '', value: input });
};
