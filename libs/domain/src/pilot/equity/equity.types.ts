import type { Difference, Interval } from '../../statistics/proportions/index.ts';

/** One group as a report tells of it, over the months of the pilot. A count that could point to a person is null. */
export interface DisclosedGroup {
  group: string;
  /** Whether there is any reading of it. */
  known: boolean;
  numerator: number | null;
  denominator: number | null;
  /** From the counts as they are shown. */
  rate: number | null;
  /** At 95 %, in the unit of the measure; null where it counts no share. */
  interval: Interval | null;
  /** Its rate less that of all other groups that are shown, likewise. */
  difference: Difference | null;
}

export interface BreakdownReport {
  name: string;
  groups: DisclosedGroup[];
  /** Gap, what is missing, and what is not shown. */
  sentences: string[];
}
