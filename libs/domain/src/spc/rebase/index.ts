export * from './is-settled.ts';
export * from './limits-are-stale.ts';
export * from './month-of-change.ts';
export * from './rebase.types.ts';
export * from './rebase-refusals.ts';
export * from './rebased.ts';
