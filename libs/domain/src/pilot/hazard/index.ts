export type * from './hazard.types.ts';
export { hazardFaults, type HazardFault } from './hazard-faults.ts';
export { matrixProblems } from './matrix-problems.ts';
export { residualRefusals } from './residual-refusals.ts';
export { highestResidual, riskLevel } from './risk-level.ts';
