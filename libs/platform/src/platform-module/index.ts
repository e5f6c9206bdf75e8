export * from './platform.module.ts';
