import { blup, componentsOf, designOf, leastSquares, rawMeans, type Variances } from '../calibration/index.ts';
import { BadInput } from '../refusals.ts';
import { fieldOf, isAbsent, LARGEST, numberOf, type Field } from './input.ts';
import { observationsOf } from './observations-input.ts';
import type { Statistic } from './statistic.ts';

/** Beyond it the equations lose the digits that tell one case from another. */
const LARGEST_RATIO = 1e9;

/** Method `calibration`: raw means beside reviewer effects by least squares and, with given variances, by BLUP. */
export const calibrationStatistic: Statistic = (input) => {
  const design = designOf(observationsOf(fieldOf(input, 'observations')));
  const variances = variancesOf(fieldOf(input, 'variances'));
  const raw = rawMeans(design);
  return {
    rawMeans: raw.means,
    rawOrder: raw.order,
    leastSquares: leastSquares(design),
    blup: blup(design, variances),
    warnings: [...(design.reviewers.length === 1 ? ['single-reviewer'] : []), ...(componentsOf(design).length > 1 ? ['disconnected'] : [])],
  };
};

const variancesOf = (field: Field): Variances => {
  if (isAbsent(field)) throw new BadInput(field.path, 'give an object with case, reviewer and error, or ask for calibration-run, which estimates them');
  const error = numberOf(fieldOf(field, 'error'), { least: 1 / LARGEST });
  const most = Math.min(LARGEST, LARGEST_RATIO * error);
  const of = (name: 'case' | 'reviewer') => numberOf(fieldOf(field, name), { least: 0, most });
  return { case: of('case'), reviewer: of('reviewer'), error };
};
