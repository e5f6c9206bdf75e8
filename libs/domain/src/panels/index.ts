export * from './binds.ts';
export * from './determination.ts';
export * from './limits.ts';
export * from './room.ts';
export { checkToDetermine, type ToDetermine } from './to-determine.ts';
export * from './sight.ts';
export * from './other-outcome.ts';
export * from './split.ts';
