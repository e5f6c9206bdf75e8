export * from './client.queries.ts';
export * from './client.resolver.ts';
export * from './make-client.ts';
export * from './revoke-client.ts';
