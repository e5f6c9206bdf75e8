import { boundsFault } from './unit-bounds.ts';
import { cellMonth } from './cell-month.ts';
import type { Column, Places } from './columns.ts';
import { reasonFault, widthFault } from './row-faults.ts';
import { monthFault, namedMeasure, namedSite, type Names } from './row-place.ts';
import { rowValue } from './row-value.ts';
import type { Cell, Row, UploadFault } from './table.types.ts';
import type { UploadedReading, UploadFacts, UploadMeasure, UploadSite } from './upload.types.ts';

/** What the rows of a table are read against. */
export interface RowFacts {
  measures: Names<UploadMeasure>;
  sites: Names<UploadSite>;
  facts: UploadFacts;
}

/** The reading of one row, or every fault of it. */
export const readRow = (row: Row, width: number, places: Places, { measures, sites, facts }: RowFacts): { reading: UploadedReading | null; faults: UploadFault[] } => {
  const cell = (column: Column): Cell => (places[column] === undefined ? null : (row.cells[places[column]] ?? null));
  const text = (column: Column): string => String(cell(column) ?? '').trim();
  const faults: UploadFault[] = [];
  const fault = (field: string | null, message: string | null): void => {
    if (message !== null) faults.push({ line: row.line, field, message });
  };
  fault(null, widthFault(row, width));
  const measure = namedMeasure(text('measure'), measures);
  fault('measure', measure.fault);
  const site = namedSite(text('site'), sites);
  fault('site', site.fault);
  const { month, fault: noMonth } = cellMonth(cell('month'));
  fault('month', noMonth ?? (month === null ? null : monthFault(month, site.found, measure.found, facts)));
  const value = rowValue({ value: cell('value'), numerator: cell('numerator'), denominator: cell('denominator') }, measure.found);
  if (Array.isArray(value)) for (const { field, message } of value) fault(field, message);
  else if (measure.found?.bounds) fault('value', boundsFault(value.value, measure.found.unit ?? '', measure.found.bounds));
  const reason = text('reason');
  fault('reason', reasonFault(reason));
  if (faults.length > 0 || !measure.found || !site.found || month === null || Array.isArray(value)) return { reading: null, faults };
  return { reading: { line: row.line, measureId: measure.found.id, siteId: site.found.id, month, ...value, reason: reason || null }, faults };
};
