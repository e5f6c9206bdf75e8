export * from './auditing.module.ts';
export * from './operations/seal-checkpoint.ts';
export * from './operations/checkpoint-files.ts';
