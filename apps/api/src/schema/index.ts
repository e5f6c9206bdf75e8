export * from './api-schema.ts';
export * from './schema-text.ts';
