import type { HazardMatrix, Risk, RiskLevel } from './hazard.types.ts';

/**
 * The level of a risk by the matrix.
 * @throws RangeError naming the severity or the likelihood that the matrix does not have
 */
export const riskLevel = ({ severities, likelihoods, levels, matrix }: HazardMatrix, { severity, likelihood }: Risk): RiskLevel => {
  if (!severities.some(({ id }) => id === severity)) throw new RangeError(`There is no severity “${severity}”: use one of ${idsOf(severities)}`);
  if (!likelihoods.some(({ id }) => id === likelihood)) throw new RangeError(`There is no likelihood “${likelihood}”: use one of ${idsOf(likelihoods)}`);
  const level = levels.find((one) => one.level === matrix[likelihood]?.[severity]);
  if (!level) throw new RangeError(`The matrix has no level for ${severity} and ${likelihood}: publish one that has`);
  return level;
};

const idsOf = (steps: HazardMatrix['severities']): string => steps.map(({ id }) => id).join(', ');

/** The highest level that remains; null where there is no hazard that has been assessed. @throws RangeError as `riskLevel` */
export const highestResidual = (matrix: HazardMatrix, hazards: readonly { residual: Risk | null }[]): RiskLevel | null =>
  hazards.flatMap(({ residual }) => (residual ? [riskLevel(matrix, residual)] : [])).reduce<RiskLevel | null>((highest, one) => (highest === null || one.level > highest.level ? one : highest), null);
