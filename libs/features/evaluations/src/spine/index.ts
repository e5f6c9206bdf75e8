export * from './definitions.ts';
export * from './lock-evaluation.ts';
export * from './load-facts.ts';
export * from './command-evaluation.ts';
export * from './freeze-submission.ts';
export * from './keep-packs.ts';
export * from './role-here.ts';
export * from './known-stages.ts';
export { blindIn, seated } from './blind-round.ts';
