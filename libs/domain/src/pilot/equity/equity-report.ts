import { proportionDifference, scoreInterval, type Counted } from '../../statistics/proportions/index.ts';
import type { ReportMeasure } from '../report/report-facts.types.ts';
import { perOfUnit } from '../upload/per-of-unit.ts';
import type { GroupCounts } from './breakdown.types.ts';
import { equitySentences, IN_A_DRAFT, NOT_TOLD } from './equity-sentences.ts';
import type { BreakdownReport, DisclosedGroup } from './equity.types.ts';
import type { FrozenBefore } from './frozen-before.types.ts';
import { partedCounts, type CountedFacts } from './parted-counts.ts';
import { toldBefore } from './told-before.ts';
import { toldCounts } from './told-counts.ts';

/**
 * Each breakdown of a measure, over all months and sites that are given: told with every group, from counts as everybody may
 * read them, or not at all.
 *
 * @param own readings of this measure, by group and of the whole, in the months of the pilot
 * @param earlier reports that were frozen before; null where this one is not frozen, which tells nothing
 */
export const equityReport = (measure: ReportMeasure, own: CountedFacts, earlier: readonly FrozenBefore[] | null): BreakdownReport[] =>
  (measure.breakdowns ?? []).map((breakdown) => {
    if (earlier === null) return { name: breakdown.name, groups: [], sentences: [IN_A_DRAFT] };
    const { per, share } = perOfUnit(measure.unit);
    const [now, before] = [partedCounts(breakdown, share, own), toldBefore(measure, breakdown, share, earlier)];
    const told = now && before && toldCounts(now, share, before);
    if (!told) return { name: breakdown.name, groups: [], sentences: [NOT_TOLD] };
    const groups = groupsOf(breakdown.groups, told, { per, share });
    return { name: breakdown.name, groups, sentences: equitySentences(measure, groups, { whole: own.readings.length, parted: now.months }) };
  });

const groupsOf = (names: readonly string[], told: readonly GroupCounts[], { per, share }: { per: number; share: boolean }): DisclosedGroup[] => {
  const counted = told.map(({ numerator, denominator }): Counted | null => (denominator === 0 ? null : { count: numerator, of: denominator }));
  return names.map((group, at) => {
    const [own, others] = [counted[at] ?? null, together(counted.filter((_, other) => other !== at))];
    return {
      group,
      ...told[at]!,
      rate: own && (per * own.count) / own.of,
      interval: own && share ? scaled(scoreInterval(own.count, own.of), per) : null,
      difference: own && others && share ? scaled(proportionDifference(own, others), per) : null,
    };
  });
};

const together = (all: readonly (Counted | null)[]): Counted | null => {
  const known = all.filter((one) => one !== null);
  return known.length === 0 ? null : known.reduce((sum, one) => ({ count: sum.count + one.count, of: sum.of + one.of }));
};

const scaled = <Numbers extends object>(numbers: Numbers, per: number): Numbers =>
  Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, (value as number) * per])) as Numbers;
