import { addMonths, type LocalDate } from '../../calendar/index.ts';
import { firstOf, monthsBetween } from '../baseline/months-between.ts';
import { placeOf } from './same-reading.ts';
import type { MissingMonth, UploadFacts, UploadSite } from './upload.types.ts';

/** Every month that a site owes for a measure and that has no reading, by measure, site and month. */
export const missingMonths = (present: readonly MissingMonth[], facts: Pick<UploadFacts, 'measures' | 'sites' | 'firstMonth' | 'today'>): MissingMonth[] => {
  const have = new Set(present.map(placeOf));
  return facts.measures.flatMap(({ id: measureId, lockedOn }) =>
    facts.sites.flatMap((site) =>
      owedMonths(site, facts.firstMonth, facts.today)
        .filter((month) => lockedOn === undefined || month >= firstOf(lockedOn))
        .map((month) => ({ measureId, siteId: site.id, month }))
        .filter((place) => !have.has(placeOf(place))),
    ),
  );
};

/**
 * The months that a site owes readings of, by their first days: from the later of the pilot's first month and the one
 * in which it joined, to the last that is over, or to the one in which it left.
 */
export const owedMonths = ({ joinedOn, leftOn }: Pick<UploadSite, 'joinedOn' | 'leftOn'>, firstMonth: LocalDate, today: LocalDate): LocalDate[] => {
  const lastOver = addMonths(firstOf(today), -1);
  const joined = firstOf(joinedOn);
  return monthsBetween(firstMonth > joined ? firstMonth : joined, leftOn === null || leftOn > lastOver ? lastOver : firstOf(leftOn));
};
