export * from './person.ts';
export * from './persona-token.ts';
export * from './second-factor.ts';
export * from './allow.ts';
export * from './act-limits.ts';
export * from './allow.guard.ts';
export * from './refusal-log.ts';
export * from './unguarded-handler.ts';
