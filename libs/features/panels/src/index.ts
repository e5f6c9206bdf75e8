export * from './panels.module.ts';
