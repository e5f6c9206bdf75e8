import type { LocalDate } from '../../calendar/index.ts';
import type { Assurance, Chart, ImprovementDirection, Rebase, SeriesPoint, Variation } from '../../spc/index.ts';

export interface VerdictMeasure {
  name: string;
  /** As it follows a number: `%`, `minutes`. */
  unit: string;
  direction: ImprovementDirection;
  target: number | null;
  /** A value is `per` times numerator over denominator. */
  per: number;
  rebases: readonly Pick<Rebase, 'period'>[];
}

/** The reading in force of a site for a month; parts are null where only the value is known. */
export interface SiteReading {
  siteId: string;
  month: LocalDate;
  value: number;
  numerator: number | null;
  denominator: number | null;
}

/** A site with the months that it owes a reading for, by their first days. */
export interface VerdictSite {
  siteId: string;
  months: readonly LocalDate[];
}

/** What a measure says, in words that need no chart. */
export interface Verdict {
  chart: Chart;
  variation: Variation | null;
  assurance: Assurance | null;
  /** One sentence: the change, and what it means for the target. */
  sentence: string;
  /** What weakens it, a sentence each: missing months, few months, limits that no longer fit. */
  cautions: string[];
}

/** Values of several sites as one: by the sums of their parts, or as a mean in which each site counts alike. */
export type Pooling = 'sums-of-parts' | 'mean-of-sites';

export interface PooledPoint extends SeriesPoint {
  /** Sites that have a reading, and those that owe one. */
  sites: number;
  owed: number;
}

export interface PooledVerdict extends Verdict {
  pooling: Pooling;
}
