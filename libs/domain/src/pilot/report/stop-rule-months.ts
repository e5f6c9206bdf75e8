import type { LocalDate } from '../../calendar/index.ts';
import { stopRuleFires, type SeriesPoint, type StopRule } from '../../spc/index.ts';
import type { ReportReading } from './report-facts.types.ts';

/** Every month in which the last readings up to it met the rule, so that none is lost which ended again. */
export const stopRuleMet = (rule: StopRule, points: readonly SeriesPoint[]): LocalDate[] => metAmong(rule, points.map(({ period }) => period), new Map(points.map(({ period, value }) => [period, value])), points.map((_, at) => at));

/**
 * Every month in which the rule was met as the readings stood after any of their versions was recorded: a correction
 * takes nothing back of what should have stopped the pilot then.
 */
export const stopRuleEverMet = (rule: StopRule, points: readonly SeriesPoint[], readings: readonly ReportReading[]): LocalDate[] => {
  const months = points.map(({ period }) => period);
  const at = new Map(months.map((month, index) => [month, index]));
  const versions = readings.flatMap(({ month, earlier, value, recordedAt }) => [...earlier, value].map((one, version) => ({ month, value: one, on: recordedAt[version] ?? '' })));
  const stood = new Map<LocalDate, number>();
  const met = new Set<LocalDate>();
  for (const { month, value } of versions.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    stood.set(month, value);
    const from = at.get(month) ?? 0;
    for (const one of metAmong(rule, months, stood, Array.from({ length: rule.consecutive }, (_, more) => from + more))) met.add(one);
  }
  return [...met].sort();
};

/** Readings as they stood at an instant: each by its last version until then, and without those that came after. */
export const readingsUntil = (readings: readonly ReportReading[], until: string): ReportReading[] =>
  readings.flatMap((reading) => {
    const versions = [...reading.earlier, reading.value].filter((_, at) => Date.parse(reading.recordedAt[at] ?? '') < Date.parse(until));
    const value = versions.pop();
    return value === undefined ? [] : [{ ...reading, value, earlier: versions }];
  });

const metAmong = (rule: StopRule, months: readonly LocalDate[], values: ReadonlyMap<LocalDate, number | null>, indexes: readonly number[]): LocalDate[] =>
  indexes.flatMap((index) => {
    const month = months[index];
    if (month === undefined) return [];
    const last = months.slice(Math.max(0, index + 1 - rule.consecutive), index + 1).map((one) => values.get(one) ?? null);
    return stopRuleFires(rule, last) ? [month] : [];
  });
