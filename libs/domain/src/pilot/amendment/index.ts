export { amendmentProblems, nameProblems, type AmendmentProblem } from './amendment-problems.ts';
export { amendmentNotes, judgedUnder, measureSigned } from './measure-history.ts';
export { changesStopRule } from './changes-stop-rule.ts';
export { planChanges } from './plan-changes.ts';
export { sameRule, stopRulesInTime, type RuleInTime } from './stop-rules-in-time.ts';
export { unchangedSince, type MeasuresSigned } from './unchanged-since.ts';
export { withAdded } from './with-added.ts';
export { PLAN_PARTS } from './plan-content.types.ts';
export type * from './plan-content.types.ts';
