import type { LocalDate } from '../../calendar/index.ts';
import { groupedBy } from '../verdict/grouped-by.ts';
import { monthList } from '../verdict/words.ts';
import type { Breakdown, GroupCounts } from './breakdown.types.ts';
import { secondOf } from './parted-counts.ts';

interface CountedGroup extends GroupCounts {
  month: LocalDate;
  group: string;
}

interface WholeReading {
  month: LocalDate;
  numerator: number | null;
  denominator: number | null;
}

/**
 * Months of one site in which the groups of a breakdown add up to more than the reading of the whole, in either of its
 * parts: one of both is wrong, and nothing is told by group until it is corrected. Groups that are not all counted can be
 * more than the whole, too.
 *
 * @param share whether the measure counts a part of its denominator
 */
export const monthsOverWhole = ({ groups }: Pick<Breakdown, 'groups'>, share: boolean, counted: readonly CountedGroup[], wholes: readonly WholeReading[]): LocalDate[] => {
  const byMonth = groupedBy(counted.filter(({ group }) => groups.includes(group)), ({ month }) => month);
  return wholes
    .filter(({ month, numerator, denominator }) => {
      const own = byMonth.get(month) ?? [];
      if (numerator === null || denominator === null) return false;
      const sum = (of: (one: GroupCounts) => number): number => own.reduce((total, one) => total + of(one), 0);
      return sum((one) => one.numerator) > numerator || sum((one) => secondOf(one, share)) > secondOf({ numerator, denominator }, share);
    })
    .map(({ month }) => month)
    .sort();
};

/** The same as a caution for whoever counted them; null: there is none. */
export const overWholeWords = (months: readonly LocalDate[]): string | null =>
  months.length === 0
    ? null
    : `In ${monthList(months)} the groups add up to more than the reading of the whole. Correct the groups or the reading: until then nothing is told by these groups in the report.`;
