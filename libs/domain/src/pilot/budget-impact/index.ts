export { budgetImpact } from './budget-impact.ts';
export type * from './budget-impact.types.ts';
export { overlapOf, testsInForce, testsOn } from './tests-in-force.ts';
export { budgetMark } from './budget-mark.ts';
export { fundingTestFaults } from './funding-test-faults.ts';
