import { cellMonth } from './cell-month.ts';
import type { Column, Places } from './columns.ts';
import { monthFault, namedMeasure, namedSite } from './row-place.ts';
import { rowValue } from './row-value.ts';
import type { Cell, Row, UploadFault } from './table.types.ts';
import type { UploadedReading, UploadFacts } from './upload.types.ts';

/** The reading of one row, or every fault of it. */
export const readRow = (row: Row, width: number, places: Places, facts: UploadFacts): { reading: UploadedReading | null; faults: UploadFault[] } => {
  const cell = (column: Column): Cell => (places[column] === undefined ? null : (row.cells[places[column]] ?? null));
  const text = (column: Column): string => String(cell(column) ?? '').trim();
  const faults: UploadFault[] = [];
  const fault = (field: string | null, message: string | null): void => {
    if (message !== null) faults.push({ line: row.line, field, message });
  };
  const beyond = row.cells.slice(width).some((one) => one !== null && one !== '');
  fault(null, beyond ? `The row has more cells than the ${width} columns: put a value that holds the separator in double quotes` : null);
  const measure = namedMeasure(text('measure'), facts.measures);
  fault('measure', measure.fault);
  const site = namedSite(text('site'), facts.sites);
  fault('site', site.fault);
  const { month, fault: noMonth } = cellMonth(cell('month'));
  fault('month', noMonth ?? (month === null ? null : monthFault(month, site.found, facts)));
  const value = rowValue({ value: cell('value'), numerator: cell('numerator'), denominator: cell('denominator') }, measure.found);
  if (Array.isArray(value)) for (const { field, message } of value) fault(field, message);
  if (faults.length > 0 || !measure.found || !site.found || month === null || Array.isArray(value)) return { reading: null, faults };
  return { reading: { line: row.line, measureId: measure.found.id, siteId: site.found.id, month, ...value, reason: text('reason') || null }, faults };
};
