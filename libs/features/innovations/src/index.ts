export * from './import/index.ts';
export * from './innovations.module.ts';
export { FORM } from './operations/create-innovation.ts';
