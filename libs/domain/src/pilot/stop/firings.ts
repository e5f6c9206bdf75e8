import type { LocalDate } from '../../calendar/index.ts';
import type { StopRule } from '../../spc/index.ts';
import { sameRule } from '../amendment/index.ts';
import { seriesOfMonths } from '../report/series-of-months.ts';
import { stopRuleMet } from '../report/stop-rule-months.ts';

/** A stop rule that was met at a site: by the last month of the run of readings that met it, and all months of that run. */
export interface StopFiring {
  month: LocalDate;
  months: LocalDate[];
}

/**
 * Every firing of a rule by the readings in force of one site, oldest first, on the series that the report shows: a
 * month without a reading breaks a run.
 */
export const firingsOf = (rule: StopRule, readings: readonly { month: LocalDate; value: number }[]): StopFiring[] => {
  const points = seriesOfMonths([...readings].sort((a, b) => (a.month < b.month ? -1 : 1)));
  const periods = points.map(({ period }) => period);
  return stopRuleMet(rule, points).map((month) => {
    const last = periods.indexOf(month);
    return { month, months: periods.slice(last + 1 - rule.consecutive, last + 1) };
  });
};

/** A firing that stands in the record, with the rule that it met. */
export interface RecordedFiring {
  month: LocalDate;
  rule: StopRule;
}

/**
 * Those that nothing is recorded of. The rule and the month that completes a run name its firing: a correction that unmakes and
 * makes it again is no new one; a month more is, and so is the same month under a rule that was amended.
 */
export const newFirings = (rule: StopRule, firings: readonly StopFiring[], recorded: readonly RecordedFiring[]): StopFiring[] =>
  firings.filter(({ month }) => !recorded.some((one) => one.month === month && sameRule(one.rule, rule)));
