export * from './decision-file.ts';
export * from './check-decision-file.ts';
