export * from './company-index.ts';
export * from './conflicts-of.ts';
export * from './declaration-problem.ts';
export * from './fold-name.ts';
export * from './interest-effect.ts';
export * from './interest-rules.ts';
export { firstDayOfLookBack } from './look-back.ts';
export { EMPLOYED_BY_THE_MAKER, type ConflictReason } from './tie.ts';
