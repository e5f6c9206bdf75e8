export * from './roll-out-status.ts';
export * from './organisation-faults.ts';
export * from './roll-out-faults.ts';
export * from './uncounted.ts';
export * from './roll-out-on.ts';
export * from './barriers.ts';
export * from './by-deprivation.ts';
export * from './targets/index.ts';
