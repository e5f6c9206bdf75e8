export * from './acts.ts';
export * from './relation.ts';
export * from './masks.ts';
export * from './limits.ts';
export * from './scopes.ts';
export * from './second-factor.ts';
