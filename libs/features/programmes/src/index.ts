export * from './programmes.module.ts';
