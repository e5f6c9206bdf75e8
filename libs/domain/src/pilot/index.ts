export * from './budget-impact/index.ts';
export * from './hazard/index.ts';
export * from './plan/index.ts';
export * from './rebase/index.ts';
export * from './site/index.ts';
export * from './upload/index.ts';
export * from './verdict/index.ts';
export * from './report/index.ts';
