import { READY_BREAKDOWNS, type Breakdown } from '@waymark/domain/pilot';

/** People counted at a site in a month; a value of two decimals for each 100 is then a whole number of them. */
const COUNTED = 10_000;
const PER = 100;

/** Shares of those counted out of, and of those counted, by group: made up. Of the rest nobody knows the group. */
const SHARES: Readonly<Record<string, { of: readonly number[]; counted: readonly number[] }>> = {
  Sex: { of: [0.49, 0.47], counted: [0.5, 0.45] },
  Deprivation: { of: [0.22, 0.2, 0.19, 0.18, 0.17], counted: [0.27, 0.21, 0.18, 0.16, 0.13] },
};

/** What a measure for each 100 people is told by where a replay tells it by groups of people. */
export const PLAYED_BREAKDOWNS: readonly Breakdown[] = READY_BREAKDOWNS.filter(({ name }) => name in SHARES);

export interface PlayedCounts {
  breakdown: string;
  group: string;
  numerator: number;
  denominator: number;
}

/**
 * Simulated counts of a month at a site, of the whole and by group.
 *
 * @param value for each 100 people, to two decimals at most
 */
export const groupsFor = (value: number): { whole: Pick<PlayedCounts, 'numerator' | 'denominator'>; groups: PlayedCounts[] } => {
  const whole = { numerator: Math.round((value * COUNTED) / PER), denominator: COUNTED };
  const groups = PLAYED_BREAKDOWNS.flatMap(({ name, groups: named }) => {
    const { of, counted } = SHARES[name]!;
    return named.map((group, at) => ({ breakdown: name, group, numerator: Math.floor(whole.numerator * counted[at]!), denominator: Math.floor(whole.denominator * of[at]!) }));
  });
  return { whole, groups };
};
