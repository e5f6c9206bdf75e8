export type * from './baseline.types.ts';
export { baselineMonths, baselineOf, isOfBaseline, splitAtStart } from './baseline-of.ts';
export { beforeStartWords } from './before-start-words.ts';
export { baselineProblems, type BaselineProblem } from './baseline-problems.ts';
export { chartOfMonths, type ChartedMonths } from './chart-of-months.ts';
export { limitsWords, periodWords } from './limits-words.ts';
export { firstOf, monthsBetween } from './months-between.ts';
export { sameMonths } from './same-months.ts';
