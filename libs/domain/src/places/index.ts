export * from './place-of.ts';
