export * from './api-schema.ts';
export * from './policy-check.ts';
export * from './schema-text.ts';
