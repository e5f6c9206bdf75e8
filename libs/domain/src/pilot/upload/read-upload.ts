import { againstRecord } from './against-record.ts';
import { columnsOf } from './columns.ts';
import { missingMonths } from './missing-months.ts';
import { readRow } from './read-row.ts';
import { withoutRepeats } from './repeats.ts';
import { measureNames, siteNames } from './row-place.ts';
import type { Row } from './table.types.ts';
import { unsureReadings } from './unsure-readings.ts';
import type { ReadUpload, UploadFacts } from './upload.types.ts';

/**
 * Reads the rows of an uploaded table, the first being its header, into readings that may be entered and faults by
 * line, field and remedy. Nothing is entered here: whoever uploads sees both first. Empty rows are left out.
 */
export const readUpload = (rows: readonly Row[], facts: UploadFacts): ReadUpload => {
  const [header, ...body] = rows.filter(({ cells }) => cells.some((cell) => cell !== null && String(cell).trim() !== ''));
  if (!header) return { good: [], bad: [{ line: 1, field: null, message: 'The file is empty: write the names of the columns in its first line' }], unsure: [], missing: missingMonths(facts.recorded, facts) };
  const { places, faults } = columnsOf(header);
  if (faults.length === 0 && body.length === 0) faults.push({ line: header.line, field: null, message: 'There is no row below the names of the columns: write one for each reading' });
  if (faults.length > 0) return { good: [], bad: faults, unsure: [], missing: missingMonths(facts.recorded, facts) };
  const against = { measures: measureNames(facts.measures), sites: siteNames(facts.sites), facts };
  const read = body.map((row) => readRow(row, header.cells.length, places, against));
  const { once, faults: repeated } = withoutRepeats(read.flatMap(({ reading }) => (reading ? [reading] : [])));
  const { good: explained, faults: unexplained } = againstRecord(once, facts);
  const unsure = facts.confirmed ? [] : unsureReadings(explained, facts.recorded);
  const slips = new Set(unsure.map(({ reading }) => reading));
  const good = explained.filter((reading) => !slips.has(reading));
  const bad = [...read.flatMap((one) => one.faults), ...repeated, ...unexplained].sort((a, b) => a.line - b.line);
  return { good, bad, unsure: unsure.map(({ reading: { line }, message }) => ({ line, field: 'value', message })), missing: missingMonths([...facts.recorded, ...good], facts) };
};
