import type { ReportMeasure } from '../report/report-facts.types.ts';
import type { Breakdown } from './breakdown.types.ts';
import type { FrozenBefore } from './frozen-before.types.ts';
import { partedCounts, type PartedCounts } from './parted-counts.ts';
import { roundedCounts } from './told-counts.ts';

/**
 * Exact counts of the earlier reports that told of this breakdown. Null where one cannot be held against it: it told of other
 * groups by this name, of some of the groups by another, in another unit, or of counts that the record does not bear out.
 */
export const toldBefore = (measure: ReportMeasure, breakdown: Breakdown, share: boolean, earlier: readonly FrozenBefore[]): PartedCounts[] | null => {
  const found = earlier.flatMap(({ measures, ...facts }) => {
    const of = measures.find(({ id }) => id === measure.id);
    return (of?.equity ?? []).filter(({ name, groups }) => groups.length > 0 && (name === breakdown.name || groups.some(({ group }) => breakdown.groups.includes(group)))).map((told): PartedCounts | null => {
      const isSame = of?.unit === measure.unit && told.name === breakdown.name && JSON.stringify(told.groups.map(({ group }) => group)) === JSON.stringify(breakdown.groups);
      const counts = isSame ? partedCounts(breakdown, share, ofMeasure(facts, measure.id)) : null;
      return counts && JSON.stringify(roundedCounts(counts, share)) === JSON.stringify(told.groups.map(({ numerator, denominator }) => ({ numerator, denominator }))) ? counts : null;
    });
  });
  return found.includes(null) ? null : found.filter((one) => one !== null);
};

const ofMeasure = ({ groups, readings }: Pick<FrozenBefore, 'groups' | 'readings'>, id: string) => ({
  groups: groups.filter(({ measureId }) => measureId === id),
  readings: readings.filter(({ measureId }) => measureId === id),
});
