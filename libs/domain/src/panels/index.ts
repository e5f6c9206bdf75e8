export * from './binds.ts';
export * from './determination.ts';
export * from './limits.ts';
export * from './room.ts';
export * from './sight.ts';
export * from './other-outcome.ts';
export * from './split.ts';
