export * from './limits.ts';
export * from './room.ts';
export * from './sight.ts';
