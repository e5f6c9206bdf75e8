import { monthInWords } from '../../calendar/index.ts';
import { dueOn } from './due-on.ts';
import { besideStanding, lacksPartsWords, placeOf } from './same-reading.ts';
import type { UploadFault } from './table.types.ts';
import type { GoodReading, UploadedReading, UploadFacts } from './upload.types.ts';

/**
 * What each reading would do to the record: nothing, where it stands there already, so that an upload can be sent
 * twice; a correction as the next version, which needs a reason; or a new reading, late or not.
 */
export const againstRecord = (readings: readonly UploadedReading[], facts: UploadFacts): { good: GoodReading[]; faults: UploadFault[] } => {
  const recorded = new Map(facts.recorded.map((reading) => [placeOf(reading), reading]));
  const faults: UploadFault[] = [];
  const good = readings.flatMap((reading): GoodReading[] => {
    const before = recorded.get(placeOf(reading));
    const reason = reading.reason ?? (facts.reason?.trim() || null);
    if (!before) return [{ ...reading, outcome: 'new', version: 1, before: null, late: reading.month >= facts.firstMonth && facts.today > dueOn(reading.month, facts.dueWithinDays) }];
    const said = besideStanding(before, reading);
    if (said === 'same') return [{ ...reading, outcome: 'unchanged', version: before.version, before: null, late: false }];
    if (said === 'lacks-parts') {
      faults.push({ line: reading.line, field: 'numerator', message: lacksPartsWords(before, monthInWords(reading.month)) });
      return [];
    }
    if (reason !== null) return [{ ...reading, reason, outcome: 'correction', version: before.version + 1, before: before.value, late: false }];
    faults.push({ line: reading.line, field: 'reason', message: `${monthInWords(reading.month)} has the reading ${before.value} already: write why ${reading.value} is right in the column “reason”` });
    return [];
  });
  return { good, faults };
};
