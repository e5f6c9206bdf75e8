export * from './pilots.module.ts';
