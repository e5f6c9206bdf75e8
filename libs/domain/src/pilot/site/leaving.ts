import { dayInWords, monthInWords, type LocalDate } from '../../calendar/index.ts';
import { monthList } from '../verdict/words.ts';
import { isAfterLeaving } from './left-words.ts';

export interface LeavingFacts {
  joinedOn: LocalDate;
  today: LocalDate;
  /** First days of the months that have a reading of the site. */
  months: readonly LocalDate[];
}

/** Why a day cannot be the last of a site. */
export interface LeavingRefusal {
  code: 'before-joining' | 'future-day' | 'readings-after';
  message: string;
}

/**
 * Every reason against a day as the last of a site, in Europe/London. It has come, the site had joined, and no reading is
 * of a month after it: a reading that stands says that the site took part then, and none is taken out of the record.
 */
export const leavingRefusals = (leftOn: LocalDate, { joinedOn, today, months }: LeavingFacts): LeavingRefusal[] => {
  const later = [...new Set(months.filter((month) => isAfterLeaving(month, leftOn)))].sort();
  return [
    ...(leftOn < joinedOn ? [{ code: 'before-joining', message: `The site joined on ${dayInWords(joinedOn)}: give that day or a later one` } as const] : []),
    ...(leftOn > today ? [{ code: 'future-day', message: `${dayInWords(leftOn)} has not come yet: record it when the site has left` } as const] : []),
    ...(later.length > 0 ? [{ code: 'readings-after', message: `There are readings of months after that day (${monthList(later)}), so that the site took part then: give a day in ${monthInWords(later.at(-1)!)} or later` } as const] : []),
  ];
};
