export { csvRows } from './csv-rows.ts';
export { dueOn, READINGS_DUE_WITHIN_DAYS } from './due-on.ts';
export { missingMonths, owedMonths } from './missing-months.ts';
export { perOfUnit } from './per-of-unit.ts';
export { readUpload } from './read-upload.ts';
export type * from './table.types.ts';
export type * from './upload.types.ts';
