export * from './innovations.module.ts';
