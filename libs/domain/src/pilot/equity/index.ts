export type * from './breakdown.types.ts';
export type * from './equity.types.ts';
export type * from './frozen-before.types.ts';
export type * from './group-readings.types.ts';
export { breakdownProblems, breakdownWords } from './breakdown-problems.ts';
export { checkGroups } from './check-groups.ts';
export { equityReport } from './equity-report.ts';
export { readGroups, splitGroups } from './read-groups.ts';
export { READY_BREAKDOWNS } from './ready-breakdowns.ts';
