/** Which way the measure gets better. */
export type ImprovementDirection = 'increase' | 'decrease' | 'neutral';

/** One month of a series; `value` is null where the month is missing. */
export interface SeriesPoint {
  period: string;
  value: number | null;
}

/** What a chart is drawn from. Values, target and limits share one unit, whichever it is. */
export interface Series {
  points: readonly SeriesPoint[];
  improvementDirection: ImprovementDirection;
  target: number | null;
  /** Indexes of the points that each begin a new segment; order and repeats do not matter. */
  rebaseAtIndex: readonly number[];
  /** Mean and limits rest on the first N points of each segment, missing months counted; null: on all. */
  fixLimitsAfterPoints: number | null;
}

export interface ChartOptions {
  /** Drop outlying moving ranges once before averaging them (Nelson 1982). */
  screened: boolean;
}

/** 1 above, 0 on, -1 below the mean. */
export type Side = 1 | 0 | -1;
export type Direction = 'high' | 'low';
export type SpecialCauseRule = 'outside-limits' | 'trend' | 'two-of-three' | 'shift';
export type Variation =
  | 'common-cause'
  | 'improvement'
  | 'concern'
  | 'special-cause-neutral-high'
  | 'special-cause-neutral-low';
export type Assurance = 'consistently-passes' | 'inconsistent' | 'consistently-fails';

export interface Limits {
  lower: number;
  upper: number;
  innerLower: number;
  innerUpper: number;
}

/** One stretch between rebases. The mean is null without a value, range and limits without a moving range. */
export interface Segment {
  fromIndex: number;
  toIndex: number;
  /** Values that mean and limits rest on. */
  n: number;
  mean: number | null;
  averageMovingRange: number | null;
  /** Index in the series of the later point of each moving range that screening dropped. */
  droppedMovingRangeAt: number[];
  /** True where the limits rest on too few points to be more than a trial. */
  trialLimits: boolean;
  lower: number | null;
  upper: number | null;
  innerLower: number | null;
  innerUpper: number | null;
}

export interface ChartPoint {
  index: number;
  side: Side | null;
  rule: SpecialCauseRule | null;
  direction: Direction | null;
  /** Null where the month is missing. */
  colour: Variation | null;
}

export interface Chart {
  segments: Segment[];
  points: ChartPoint[];
  /** Colour and rule of the last point with a value; null where there is none. */
  latestVariation: Variation | null;
  latestRule: SpecialCauseRule | null;
  assurance: Assurance | null;
}
