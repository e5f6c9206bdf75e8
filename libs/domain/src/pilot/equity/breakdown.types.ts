/** A way to part whom a measure counts: its groups, in the order in which they are shown. */
export interface Breakdown {
  name: string;
  groups: string[];
}

/** Counts of one group in a month, or over months. */
export interface GroupCounts {
  numerator: number;
  denominator: number;
}
