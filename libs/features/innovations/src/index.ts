export * from './import/index.ts';
export * from './innovations.module.ts';
