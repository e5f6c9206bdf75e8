import { againstRecord } from './against-record.ts';
import { columnsOf } from './columns.ts';
import { missingMonths } from './missing-months.ts';
import { readRow } from './read-row.ts';
import { withoutRepeats } from './repeats.ts';
import { measureNames, siteNames } from './row-place.ts';
import type { Row } from './table.types.ts';
import { unsureReadings, type UnsureReading } from './unsure-readings.ts';
import type { GoodReading, ReadUpload, UploadFacts } from './upload.types.ts';

/**
 * Reads the rows of an uploaded table, the first being its header, into readings that may be entered and faults by
 * line, field and remedy. Nothing is entered here: whoever uploads sees both first. Empty rows are left out.
 */
export const readUpload = (rows: readonly Row[], facts: UploadFacts): ReadUpload => {
  const [header, ...body] = rows.filter(({ cells }) => cells.some((cell) => cell !== null && String(cell).trim() !== ''));
  if (!header) return { good: [], bad: [{ line: 1, field: null, message: 'The file is empty: write the names of the columns in its first line' }], unsure: [], asked: [], missing: missingMonths(facts.recorded, facts) };
  const { places, faults } = columnsOf(header);
  if (faults.length === 0 && body.length === 0) faults.push({ line: header.line, field: null, message: 'There is no row below the names of the columns: write one for each reading' });
  if (faults.length > 0) return { good: [], bad: faults, unsure: [], asked: [], missing: missingMonths(facts.recorded, facts) };
  const against = { measures: measureNames(facts.measures), sites: siteNames(facts.sites), facts };
  const read = body.map((row) => readRow(row, header.cells.length, places, against));
  const { once, faults: repeated } = withoutRepeats(read.flatMap(({ reading }) => (reading ? [reading] : [])));
  const { good: explained, faults: unexplained } = againstRecord(once, facts);
  const found = unsureReadings(explained, facts.recorded);
  const confirmed = found.length > 0 && facts.confirms?.(found) === true;
  const slips = new Map(found.map((one) => [one.reading, one]));
  const good = confirmed ? explained.map((reading) => withConfirmation(reading, slips.get(reading))) : explained.filter((reading) => !slips.has(reading));
  const asked = confirmed ? [] : found;
  const bad = [...read.flatMap((one) => one.faults), ...repeated, ...unexplained].sort((a, b) => a.line - b.line);
  return { good, bad, unsure: asked.map(({ reading: { line }, message }) => ({ line, field: 'value', message })), asked, missing: missingMonths([...facts.recorded, ...good], facts) };
};

const withConfirmation = (reading: GoodReading, asked: UnsureReading | undefined): GoodReading => (asked ? { ...reading, confirmed: { message: asked.message, against: asked.against } } : reading);
