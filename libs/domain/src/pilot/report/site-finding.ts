import { monthInWords } from '../../calendar/index.ts';
import { endedWords } from '../../organisation/ended-words.ts';
import { stopRulesInTime, type PlanVersion } from '../amendment/index.ts';
import { baselineOf, splitAtStart } from '../baseline/baseline-of.ts';
import { rebasesAt } from '../rebase/rebases-at.ts';
import { leftWords } from '../site/index.ts';
import { amount, monthList } from '../verdict/words.ts';
import { findingOf } from './finding.ts';
import { monthOf } from './month-of.ts';
import { owedInRuns } from './owed-in-runs.ts';
import type { ReportFacts, ReportMeasure, ReportReading, ReportSite } from './report-facts.types.ts';
import type { ReportMonth, SiteFinding } from './report.types.ts';
import { notesOfPlan } from './plan-report.ts';
import { seriesOfMonths } from './series-of-months.ts';
import { readingsFrom, readingsUntil, stopRuleEverMet, stopRuleMet } from './stop-rule-months.ts';
import { count, shortUnit } from './words.ts';

/**
 * What one site says of a measure: months that it owes or has a reading of, in order, held against its baseline.
 *
 * @param own readings of this measure at this site, those of before the start too
 */
export const siteFinding = (measure: ReportMeasure, site: ReportSite, own: readonly ReportReading[], facts: Pick<ReportFacts, 'runs' | 'today' | 'plan'>): SiteFinding => {
  const { before, since } = splitAtStart(own, facts.runs);
  const baseline = baselineOf(measure.baselinePeriod, before, facts.runs);
  const byMonth = new Map(since.map((reading) => [reading.month, reading]));
  const months = [...new Set([...owedInRuns(site, facts, measure.lockedOn), ...byMonth.keys()])].sort().map((month) => monthOf(month, byMonth.get(month)));
  const notes = [...notesOfPlan(measure.id, facts), ...earlierRuleNotes(measure, months, since, facts.plan ?? []), ...lateNote(since), ...correctionNotes([...before.filter(({ month }) => baseline?.months.some((one) => one.month === month)), ...since], measure), ...(site.leftOn === null ? [] : [`${leftWords('The site', site.leftOn, site.leftBecause)}.`]), ...endedNote(site, facts.today)];
  return { siteId: site.id, site: site.name, ...findingOf(measure, months, { notes, rebases: rebasesAt(measure.rebases ?? [], site.id), baseline }), ...stopRuleOf(measure, months, since, facts.plan ?? []) };
};

/** Before the rule was in force nothing met it: a reading that was corrected by then counts as it was corrected. */
const stopRuleOf = ({ id, stopRule }: ReportMeasure, months: readonly ReportMonth[], own: readonly ReportReading[], plan: readonly PlanVersion[]): Pick<SiteFinding, 'stopRuleMet' | 'stopRuleMetBefore'> => {
  if (!stopRule) return { stopRuleMet: null, stopRuleMetBefore: [] };
  const points = seriesOfMonths(months);
  const met = stopRuleMet(stopRule, points);
  const inForce = stopRulesInTime(id, plan).find(({ until }) => until === null);
  const since = inForce ? readingsFrom(own, inForce.from) : own;
  const corrected = since.some(({ earlier }) => earlier.length > 0);
  return { stopRuleMet: met, stopRuleMetBefore: corrected ? stopRuleEverMet(stopRule, points, since).filter((month) => !met.includes(month)) : [] };
};

/** A rule that was amended takes nothing back of what met it while it was in force. */
const earlierRuleNotes = ({ id }: ReportMeasure, months: readonly ReportMonth[], own: readonly ReportReading[], plan: readonly PlanVersion[]): string[] =>
  stopRulesInTime(id, plan).flatMap(({ version, rule, from, until }) => {
    if (until === null) return [];
    const met = stopRuleEverMet(rule, seriesOfMonths(months), readingsFrom(readingsUntil(own, until), from));
    return met.length === 0 ? [] : [`Under the stop rule of version ${version} of the plan, while it was in force, it was met in ${monthList(met)}.`];
  });

/** Who reads of a site under a name that is gone is told what became of it. */
const endedNote = ({ name, lastDay = null, successors = [] }: ReportSite, today: string): string[] => {
  const words = endedWords({ name, lastDay, successors }, today);
  return words === null ? [] : [words];
};

const lateNote = (readings: readonly ReportReading[]): string[] => {
  const late = readings.filter((reading) => reading.late).map(({ month }) => month).sort();
  return late.length === 0 ? [] : [`${count(late.length, 'reading')} came after ${late.length === 1 ? 'it was' : 'they were'} due: ${monthList(late)}.`];
};

const correctionNotes = (readings: readonly ReportReading[], { unit }: ReportMeasure): string[] =>
  readings
    .filter(({ earlier }) => earlier.length > 0)
    .map(({ month, earlier, value, reason }) => `${monthInWords(month)} was corrected from ${[...earlier, value].map((one) => amount(one, shortUnit(unit))).join(' to ')}${reason ? `, because: ${reason}` : ''}.`);
