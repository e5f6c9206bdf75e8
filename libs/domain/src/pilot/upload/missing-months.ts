import { addMonths, type LocalDate } from '../../calendar/index.ts';
import { placeOf } from './same-reading.ts';
import type { MissingMonth, UploadFacts } from './upload.types.ts';

/**
 * Every month that a site owes for a measure: from the later of the pilot's first month and the month in which it
 * joined, to the month before this or the one in which it left. By measure, site and month.
 */
export const missingMonths = (present: readonly MissingMonth[], { measures, sites, firstMonth, today }: UploadFacts): MissingMonth[] => {
  const have = new Set(present.map(placeOf));
  const lastOver = addMonths(firstOf(today), -1);
  return measures.flatMap(({ id: measureId }) =>
    sites.flatMap(({ id: siteId, joinedOn, leftOn }) =>
      monthsBetween(laterOf(firstMonth, firstOf(joinedOn)), leftOn === null || leftOn > lastOver ? lastOver : firstOf(leftOn))
        .map((month) => ({ measureId, siteId, month }))
        .filter((place) => !have.has(placeOf(place))),
    ),
  );
};

const firstOf = (day: LocalDate): LocalDate => `${day.slice(0, 7)}-01`;
const laterOf = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);

/** First days of the months from the first to the last, both included; none where the last is before the first. */
export const monthsBetween = (first: LocalDate, last: LocalDate): LocalDate[] => {
  const months: LocalDate[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
};
