export * from './assignments.module.ts';
