export * from './mount-local-provider.ts';
