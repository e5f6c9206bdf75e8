export * from './refused.ts';
export * from './outcome.ts';
export * from './commands.ts';
export { actFromOutside } from './outside.ts';
