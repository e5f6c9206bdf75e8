export type * from './chart.types.ts';
export * from './assurance.ts';
export * from './baseline-chart.ts';
export * from './constants.ts';
export * from './rebase/index.ts';
export * from './spc-case.ts';
export * from './stop-rule.ts';
export * from './xmr-chart.ts';
