import type { LocalDate } from '../calendar/index.ts';
import type { Rebase, SeriesPoint } from '../spc/index.ts';
import { existsOn } from './directory.ts';
import { joiningsOf } from './joinings.ts';
import type { Directory, Organisation } from './organisation.types.ts';

/** What an organisation counted in a month, by its first day; the denominator is null for a plain count. */
export interface MonthlyCount {
  code: string;
  month: LocalDate;
  numerator: number;
  denominator: number | null;
}

/**
 * The months of an organisation as it is today: before a merger the counts of all that are now in it, summed, so that
 * the merger itself is no change. A month is null where one of them has no count, or where a part of a split
 * organisation is in it today that nobody can tell apart. Counts of shares are summed apart: `per` x numerators over
 * denominators.
 *
 * @throws RangeError where counts with and without a denominator are mixed, or one organisation has a month twice
 */
export const seriesAcross = (directory: Directory, code: string, months: readonly LocalDate[], counts: readonly MonthlyCount[], per = 1): SeriesPoint[] => {
  const byPlace = new Map(counts.map((count) => [`${count.code} ${count.month}`, count]));
  if (byPlace.size < counts.length) throw new RangeError('An organisation has a month twice: keep the reading in force');
  if (new Set(counts.map(({ denominator }) => denominator === null)).size > 1) throw new RangeError('Counts with and without a denominator cannot be pooled');
  return months.map((period) => {
    const within = withinOn(directory, code, period);
    const found = within?.map((one) => byPlace.get(`${one.code} ${period}`)) ?? [];
    const all = found.filter((count) => count !== undefined);
    return { period, value: all.length === 0 || all.length < found.length ? null : valueOf(all, per) };
  });
};

/** The organisations of a day that are one today; null where an unknown part of one is among them. */
const withinOn = (directory: Directory, code: string, date: LocalDate): Organisation[] | null => {
  const own = directory.byCode.get(code);
  const within: Organisation[] = own && existsOn(own, date) ? [own] : [];
  for (const { on, whole, split } of joiningsOf(directory, code)) {
    if (on <= date) continue;
    if (split.length > 0) return null;
    for (const one of whole) {
      const earlier = withinOn(directory, one.code, date);
      if (earlier === null) return null;
      within.push(...earlier);
    }
  }
  return [...new Set(within)];
};

const valueOf = (counts: readonly MonthlyCount[], per: number): number | null => {
  const numerator = counts.reduce((sum, count) => sum + count.numerator, 0);
  if (counts[0]?.denominator == null) return numerator;
  const denominator = counts.reduce((sum, count) => sum + (count.denominator ?? 0), 0);
  return denominator === 0 ? null : (per * numerator) / denominator;
};

/**
 * The rebases to propose for the series that an organisation reported under its own code, in which a merger looks like
 * a change of the process. `rebaseRefusals` says of each whether it may be recorded.
 */
export const rebasesForJoinings = (directory: Directory, code: string, points: readonly SeriesPoint[]): Rebase[] =>
  joiningsOf(directory, code).flatMap(({ on, whole, split }): Rebase[] => {
    const period = points.find((point) => point.period >= on)?.period;
    const joined = [...whole.map(({ name }) => name), ...split.map(({ name }) => `a part of ${name}`)].join(', ');
    return period === undefined || period === points[0]?.period ? [] : [{ period, reason: { kind: 'organisations-merged', text: `Joined: ${joined}`, changedOn: on } }];
  });
