export * from './passport-signer.ts';
