import type { Hazard, HazardMatrix, Risk } from './hazard.types.ts';

/** What is wrong with a row of a hazard log as it was typed: its place in the list, the field and the remedy. */
export interface HazardFault {
  at: number;
  field: string;
  message: string;
}

/** Rows that the matrix does not know the words of, or that repeat the id of another. */
export const hazardFaults = (matrix: HazardMatrix, hazards: readonly Hazard[]): HazardFault[] =>
  hazards.flatMap(({ id, initial, residual }, at) => [
    ...(hazards.findIndex((one) => one.id === id) < at ? [{ at, field: 'id', message: `There is a hazard ${id} already: give this one an id of its own` }] : []),
    ...riskFaults(matrix, initial).map((fault) => ({ at, ...fault, field: `initial.${fault.field}` })),
    ...(residual ? riskFaults(matrix, residual).map((fault) => ({ at, ...fault, field: `residual.${fault.field}` })) : []),
  ]);

const riskFaults = ({ severities, likelihoods }: HazardMatrix, { severity, likelihood }: Risk): { field: string; message: string }[] => [
  ...(severities.some(({ id }) => id === severity) ? [] : [{ field: 'severity', message: `There is no severity “${severity}”: use one of ${severities.map(({ id }) => id).join(', ')}` }]),
  ...(likelihoods.some(({ id }) => id === likelihood) ? [] : [{ field: 'likelihood', message: `There is no likelihood “${likelihood}”: use one of ${likelihoods.map(({ id }) => id).join(', ')}` }]),
];
