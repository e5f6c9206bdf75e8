import type { Row, UploadFault } from '../../pilot/index.ts';

/** Columns of a table of targets. */
export const TARGET_COLUMNS = ['code', 'name', 'plannedOn'] as const;
export type TargetColumn = (typeof TARGET_COLUMNS)[number];

/** Headers that people write for each, case, spaces and strokes aside. */
const ALSO: Readonly<Record<TargetColumn, readonly string[]>> = {
  code: ['code', 'odscode', 'organisationcode'],
  name: ['name', 'organisation', 'organisationname'],
  plannedOn: ['plannedon', 'planned', 'planneddate', 'plannedfor', 'expectedby'],
};

/** Where each column stands, and what is wrong with the header. Columns of other names are passed over: lists have their own. */
export const targetColumns = ({ line, cells }: Row): { places: Partial<Record<TargetColumn, number>>; faults: UploadFault[] } => {
  const places: Partial<Record<TargetColumn, number>> = {};
  const faults: UploadFault[] = [];
  cells.forEach((cell, at) => {
    const word = String(cell ?? '').toLowerCase().replaceAll(/[\s_-]/gu, '');
    const column = TARGET_COLUMNS.find((one) => ALSO[one].includes(word));
    if (column === undefined) return;
    if (places[column] === undefined) places[column] = at;
    else faults.push({ line, field: column, message: 'Two columns have this name: remove one' });
  });
  if (places.code === undefined && places.name === undefined) faults.push({ line, field: 'code', message: 'The column is missing: write “code” or “name” in the first line' });
  if (places.plannedOn === undefined) faults.push({ line, field: 'plannedOn', message: 'The column is missing: write “plannedOn” in the first line' });
  return { places, faults };
};
