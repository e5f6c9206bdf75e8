import { proportionDifference, scoreInterval, type Counted } from '../../statistics/proportions/index.ts';
import type { ReportGroup, ReportMeasure } from '../report/report-facts.types.ts';
import { perOfUnit } from '../upload/per-of-unit.ts';
import { disclosedCounts } from './disclosed-counts.ts';
import type { Breakdown } from './breakdown.types.ts';
import { equitySentences } from './equity-sentences.ts';
import type { BreakdownReport, DisclosedGroup } from './equity.types.ts';

/**
 * Rates by group of each breakdown of a measure, over all months and sites that are given: counts as others may read them, and
 * everything else worked out from those.
 *
 * @param own readings by group of this measure
 * @param whole how many monthly readings of it there are
 */
export const equityReport = (measure: ReportMeasure, own: readonly ReportGroup[], whole: number): BreakdownReport[] =>
  (measure.breakdowns ?? []).map((breakdown) => {
    const readings = own.filter((one) => one.breakdown === breakdown.name && breakdown.groups.includes(one.group));
    const groups = groupsOf(breakdown, readings, perOfUnit(measure.unit));
    return { name: breakdown.name, groups, sentences: equitySentences(measure, groups, { whole, parted: new Set(readings.map(({ siteId, month }) => `${siteId} ${month}`)).size }) };
  });

const groupsOf = ({ groups }: Breakdown, readings: readonly ReportGroup[], { per, share }: { per: number; share: boolean }): DisclosedGroup[] => {
  const of = (group: string, part: 'numerator' | 'denominator'): number => readings.filter((one) => one.group === group).reduce((sum, one) => sum + one[part], 0);
  const [numerators, denominators] = [disclosedCounts(groups.map((group) => of(group, 'numerator'))), disclosedCounts(groups.map((group) => of(group, 'denominator')))];
  const counted = groups.map((_, at): Counted | null => countedOf(numerators[at] ?? null, denominators[at] ?? null, share));
  return groups.map((group, at) => {
    const [own, others] = [counted[at] ?? null, together(counted.filter((_, other) => other !== at))];
    return {
      group,
      known: readings.some((one) => one.group === group),
      numerator: numerators[at] ?? null,
      denominator: denominators[at] ?? null,
      rate: own && (per * own.count) / own.of,
      interval: own && share ? scaled(scoreInterval(own.count, own.of), per) : null,
      difference: own && others && share ? scaled(proportionDifference(own, others), per) : null,
    };
  });
};

/** Rounding may take a part beyond its whole. */
const countedOf = (numerator: number | null, denominator: number | null, share: boolean): Counted | null =>
  numerator === null || denominator === null || denominator === 0 ? null : { count: share ? Math.min(numerator, denominator) : numerator, of: denominator };

const together = (all: readonly (Counted | null)[]): Counted | null => {
  const known = all.filter((one) => one !== null);
  return known.length === 0 ? null : known.reduce((sum, one) => ({ count: sum.count + one.count, of: sum.of + one.of }));
};

const scaled = <Numbers extends object>(numbers: Numbers, per: number): Numbers =>
  Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, (value as number) * per])) as Numbers;
