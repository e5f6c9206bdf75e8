import type { LocalDate } from '../../calendar/index.ts';
import { monthOf } from '../report/month-of.ts';
import type { ReportReading } from '../report/report-facts.types.ts';
import type { Baseline, BaselinePeriod } from './baseline.types.ts';
import { firstOf, monthsBetween } from './months-between.ts';

/** Months of a period that lie before a pilot: a month from its first on is of the pilot, whatever the period says. */
export const baselineMonths = ({ from, to }: Pick<BaselinePeriod, 'from' | 'to'>, firstMonth: LocalDate): LocalDate[] => monthsBetween(from, to).filter((month) => month < firstMonth);

/** Whether a month takes a reading as one of the baseline. */
export const isOfBaseline = (month: LocalDate, period: Pick<BaselinePeriod, 'from' | 'to'> | null | undefined, firstMonth: LocalDate): boolean =>
  period != null && month < firstMonth && month >= period.from && month <= period.to;

/** Readings of one measure by whether they are of months before the pilot began; before it began there are none. */
export const splitAtStart = <Reading extends { month: LocalDate }>(readings: readonly Reading[], runs: readonly { from: LocalDate }[]): { before: Reading[]; since: Reading[] } => {
  const start = runs[0] ? firstOf(runs[0].from) : '';
  return { before: readings.filter(({ month }) => month < start), since: readings.filter(({ month }) => month >= start) };
};

/** The baseline of a measure at a site: each month of its period, with its reading where there is one. Null where the plan names none. */
export const baselineOf = (period: BaselinePeriod | null | undefined, before: readonly ReportReading[], runs: readonly { from: LocalDate }[]): Baseline | null => {
  if (!period || !runs[0]) return null;
  const start = firstOf(runs[0].from);
  const byMonth = new Map(before.map((reading) => [reading.month, reading]));
  return { ...period, months: baselineMonths(period, start).map((month) => monthOf(month, byMonth.get(month))), cut: period.to >= start };
};
