import type { LocalDate } from '../../calendar/index.ts';
import { stopRuleFires } from '../../spc/index.ts';
import { amount, monthList } from '../verdict/words.ts';
import { findingOf } from './finding.ts';
import { owedInRuns } from './owed-in-runs.ts';
import type { ReportFacts, ReportMeasure, ReportReading, ReportSite } from './report-facts.types.ts';
import type { ReportMonth, SiteFinding } from './report.types.ts';
import { count, shortUnit } from './words.ts';

/** What one site says of a measure: months that it owes or has a reading of, in order. */
export const siteFinding = (measure: ReportMeasure, site: ReportSite, facts: Pick<ReportFacts, 'runs' | 'today' | 'readings'>): SiteFinding => {
  const own = facts.readings.filter(({ measureId, siteId }) => measureId === measure.id && siteId === site.id);
  const byMonth = new Map(own.map((reading) => [reading.month, reading]));
  const months = [...new Set([...owedInRuns(site, facts), ...byMonth.keys()])].sort().map((month) => monthOf(month, byMonth.get(month)));
  const notes = [...lateNote(own), ...correctionNotes(own, measure), ...(site.leftOn === null ? [] : [`The site left on ${site.leftOn}.`])];
  return { siteId: site.id, site: site.name, ...findingOf(measure, months, notes), stopRuleMet: stopRuleMet(measure, months) };
};

const monthOf = (month: LocalDate, reading: ReportReading | undefined): ReportMonth => ({
  month,
  value: reading?.value ?? null,
  numerator: reading?.numerator ?? null,
  denominator: reading?.denominator ?? null,
  late: reading?.late ?? false,
  corrected: (reading?.earlier.length ?? 0) > 0,
});

const lateNote = (readings: readonly ReportReading[]): string[] => {
  const late = readings.filter((reading) => reading.late).map(({ month }) => month).sort();
  return late.length === 0 ? [] : [`${count(late.length, 'reading')} came after ${late.length === 1 ? 'it was' : 'they were'} due: ${monthList(late)}.`];
};

const correctionNotes = (readings: readonly ReportReading[], { unit }: ReportMeasure): string[] =>
  readings
    .filter(({ earlier }) => earlier.length > 0)
    .map(({ month, earlier, value, reason }) => `${month.slice(0, 7)} was corrected from ${[...earlier, value].map((one) => amount(one, shortUnit(unit))).join(' to ')}${reason ? `, because: ${reason}` : ''}.`);

/** Every month in which the last readings up to it met the rule, so that none is lost which ended again. */
const stopRuleMet = ({ stopRule }: ReportMeasure, months: readonly ReportMonth[]): LocalDate[] | null =>
  stopRule && months.filter((_, at) => stopRuleFires(stopRule, months.slice(0, at + 1).map(({ value }) => value))).map(({ month }) => month);
