import { monthInWords } from '../../calendar/index.ts';
import { placeOf, saysTheSame } from './same-reading.ts';
import type { UploadFault } from './table.types.ts';
import type { UploadedReading } from './upload.types.ts';

/**
 * Splits off lines that give a reading which another line gives too. Where they agree the first stands; where they
 * differ none does, as nobody can know which is right.
 */
export const withoutRepeats = (readings: readonly UploadedReading[]): { once: UploadedReading[]; faults: UploadFault[] } => {
  const lines = new Map<string, UploadedReading[]>();
  for (const reading of readings) lines.set(placeOf(reading), [...(lines.get(placeOf(reading)) ?? []), reading]);
  const faults: UploadFault[] = [];
  const once = readings.filter((reading) => {
    const all = lines.get(placeOf(reading)) ?? [];
    const others = all.filter((one) => one !== reading).map(({ line }) => line).join(', ');
    const agree = all.every((one) => saysTheSame(one, reading) && saysTheSame(one, all[0]!));
    if (all.length === 1 || (agree && all[0] === reading)) return true;
    const message = agree ? `Line ${all[0]!.line} gives this reading already: delete this line` : `Lines ${others} give another value for the same measure, site and month (${monthInWords(reading.month)}): keep the right one`;
    faults.push({ line: reading.line, field: null, message });
    return false;
  });
  return { once, faults };
};
