export { csvRows } from './csv-rows.ts';
export { missingMonths, owedMonths } from './missing-months.ts';
export { readUpload } from './read-upload.ts';
export type * from './table.types.ts';
export type * from './upload.types.ts';
