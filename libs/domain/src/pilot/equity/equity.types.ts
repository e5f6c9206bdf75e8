import type { Difference, Interval } from '../../statistics/proportions/index.ts';

/** One group as a report tells of it, over the months of the pilot. */
export interface DisclosedGroup {
  group: string;
  numerator: number;
  denominator: number;
  /** From the counts as they are shown; null where they are of nobody. */
  rate: number | null;
  /** At 95 %, in the unit of the measure; null where it counts no share. */
  interval: Interval | null;
  /** Its rate less that of all other groups, likewise. */
  difference: Difference | null;
}

export interface BreakdownReport {
  name: string;
  /** Every group of the plan, or none where the breakdown is not told. */
  groups: DisclosedGroup[];
  /** Gap, what is missing and how counts are shown; or the one sentence that it is not told. */
  sentences: string[];
}
