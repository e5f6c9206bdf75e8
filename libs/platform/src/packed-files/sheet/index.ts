export { sheetRows } from './sheet-rows.ts';
export type * from './sheet.types.ts';
