export type * from './hazard.types.ts';
export { matrixProblems } from './matrix-problems.ts';
export { residualRefusals } from './residual-refusals.ts';
export { highestResidual, riskLevel } from './risk-level.ts';
