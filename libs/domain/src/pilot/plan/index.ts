export { againstPlan } from './against-plan.ts';
export type * from './against-plan.ts';
export { money } from './money.ts';
