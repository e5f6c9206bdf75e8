import { monthInWords } from '../../calendar/index.ts';
import { groupedBy } from '../verdict/grouped-by.ts';
import { placeOf, saysTheSame } from './same-reading.ts';
import type { UploadFault } from './table.types.ts';
import type { UploadedReading } from './upload.types.ts';

/** More say nothing new of one place, and a file may hold it twenty thousand times. */
const NAMED = 10;

/**
 * Splits off lines that give a reading which another line gives too. Where they agree the first that tells most stands; where
 * they differ none does, as nobody can know which is right. Each place is judged once, however many lines give it.
 */
export const withoutRepeats = (readings: readonly UploadedReading[]): { once: UploadedReading[]; faults: UploadFault[] } => {
  const places = new Map([...groupedBy(readings, placeOf)].map(([place, all]) => [place, judged(all)]));
  const faults: UploadFault[] = [];
  const once = readings.filter((reading) => {
    const { stands, lines, total } = places.get(placeOf(reading))!;
    if (reading === stands) return true;
    const message = stands ? `Line ${stands.line} gives this reading already: delete this line` : `Lines ${othersOf(reading.line, lines, total)} give another value for the same measure, site and month (${monthInWords(reading.month)}): keep the right one`;
    faults.push({ line: reading.line, field: null, message });
    return false;
  });
  return { once, faults };
};

/** The reading that stands of all of one place, or null where they differ; the first lines, one more than are named; and how many there are. */
const judged = (all: readonly UploadedReading[]): { stands: UploadedReading | null; lines: number[]; total: number } => {
  const fullest = all.find(({ numerator }) => numerator !== null) ?? all[0]!; // parts are given both or neither
  return { stands: all.every((one) => saysTheSame(one, fullest)) ? fullest : null, lines: all.slice(0, NAMED + 1).map(({ line }) => line), total: all.length };
};

const othersOf = (own: number, lines: readonly number[], total: number): string => {
  const named = lines.filter((line) => line !== own).slice(0, NAMED);
  const left = total - 1 - named.length;
  return `${named.join(', ')}${left > 0 ? ` and ${left.toLocaleString('en-GB')} more` : ''}`;
};
