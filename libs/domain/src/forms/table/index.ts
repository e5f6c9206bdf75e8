export { csvOf } from './csv-of.ts';
export { innovationsOfList } from './innovations-of-list.ts';
export { innovationsOfTable } from './innovations-of-table.ts';
export type * from './table.types.ts';
