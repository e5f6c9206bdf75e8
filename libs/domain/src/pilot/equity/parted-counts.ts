import type { ReportGroup, ReportReading } from '../report/report-facts.types.ts';
import { groupedBy } from '../verdict/grouped-by.ts';
import type { Breakdown } from './breakdown.types.ts';

/** One thing that is counted: of each group, and of all together. */
export interface Part {
  groups: number[];
  whole: number;
}

/** Exact counts of a breakdown, never to be shown: those counted, and of a share those not counted, else what they are out of. */
export interface PartedCounts {
  parts: readonly [Part, Part];
  /** Monthly readings of sites that they are of. */
  months: number;
}

export interface CountedFacts {
  groups: readonly ReportGroup[];
  readings: readonly ReportReading[];
}

/**
 * Sums by group over the months of sites that have a reading of the whole with both its parts, and every group. Null where
 * there is no such month, or where the groups of one are more than its whole.
 */
export const partedCounts = ({ name, groups }: Breakdown, share: boolean, facts: CountedFacts): PartedCounts | null => {
  const wholes = new Map(facts.readings.map((reading) => [placeOf(reading), reading]));
  const places = groupedBy(facts.groups.filter((one) => one.breakdown === name && groups.includes(one.group)), placeOf);
  const months = [...places].flatMap(([place, found]) => {
    const whole = wholes.get(place);
    if (whole?.numerator == null || whole.denominator == null) return [];
    const own = groups.flatMap((group) => found.find((one) => one.group === group) ?? []);
    return own.length === groups.length ? [[partOf(whole.numerator, own.map(({ numerator }) => numerator)), partOf(secondOf({ numerator: whole.numerator, denominator: whole.denominator }, share), own.map((one) => secondOf(one, share)))] as const] : [];
  });
  if (months.length === 0 || months.flat().some((part) => restOf(part) < 0)) return null;
  return { parts: [summed(months.map(([first]) => first)), summed(months.map(([, second]) => second))], months: months.length };
};

/** What the groups leave of the whole: people of whom no group is known. */
export const restOf = ({ groups, whole }: Part): number => whole - groups.reduce((sum, count) => sum + count, 0);

const partOf = (whole: number, groups: number[]): Part => ({ whole, groups });

/** The other part of a count: of a share those not counted, else what it is out of. */
export const secondOf = ({ numerator, denominator }: { numerator: number; denominator: number }, share: boolean): number => (share ? denominator - numerator : denominator);

const summed = (parts: readonly Part[]): Part => parts.reduce((sum, { groups, whole }) => ({ whole: sum.whole + whole, groups: sum.groups.map((count, at) => count + groups[at]!) }));

const placeOf = ({ siteId, month }: { siteId: string; month: string }): string => `${siteId} ${month}`;
