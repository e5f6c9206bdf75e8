export * from './rebase-problems.ts';
export * from './rebase-words.ts';
export * from './rebases-at.ts';
export type * from './recorded-rebase.types.ts';
