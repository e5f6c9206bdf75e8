export * from './client-tokens.ts';
export * from './person-of-client.ts';
