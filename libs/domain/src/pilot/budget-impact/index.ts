export { budgetImpact } from './budget-impact.ts';
export type * from './budget-impact.types.ts';
export { testsInForce } from './tests-in-force.ts';
export { budgetMark } from './budget-mark.ts';
