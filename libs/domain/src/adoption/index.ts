export * from './roll-out-status.ts';
export * from './roll-out-faults.ts';
export * from './by-region.ts';
