export { amendmentProblems, nameProblems, type AmendmentProblem } from './amendment-problems.ts';
export { amendmentNotes, earlierStopRules, judgedUnder } from './measure-history.ts';
export { planChanges } from './plan-changes.ts';
export { PLAN_PARTS } from './plan-content.types.ts';
export type * from './plan-content.types.ts';
