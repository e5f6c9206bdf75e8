export * from './invitation-tokens.ts';
