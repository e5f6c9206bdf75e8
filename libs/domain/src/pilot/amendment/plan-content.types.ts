import type { LocalDate } from '../../calendar/index.ts';
import type { ImprovementDirection, StopRule } from '../../spc/index.ts';
import type { BaselinePeriod } from '../baseline/baseline.types.ts';
import type { Breakdown } from '../equity/breakdown.types.ts';

/** A measure as a version of the plan has it. */
export interface PlanMeasure {
  id: string;
  name: string;
  unit: string;
  numerator: string | null;
  denominator: string | null;
  direction: ImprovementDirection;
  baseline: number;
  target: number;
  main: boolean;
  stopRule: StopRule | null;
  /** Months before the start that it is judged against; plans of before, and those that name none, have none. */
  baselinePeriod?: BaselinePeriod | null;
  /** Groups of people that it is told by; plans of before have none. */
  breakdowns?: Breakdown[];
}

/** The logic model: what goes in, what is done, what comes out, what changes by it, and what has to be so. */
const LOGIC_MODEL = ['inputs', 'activities', 'outputs', 'outcomes', 'assumptions'] as const;

/** The sample-size note: what difference is looked for, how many readings and patients are expected, how that was worked out. */
const SAMPLE_SIZE = ['difference', 'expected', 'workedOut'] as const;

export const PLAN_PARTS = [...LOGIC_MODEL, ...SAMPLE_SIZE] as const;

export type PlanPart = (typeof PLAN_PARTS)[number];

/** How long the pilot is planned to run, and at how many sites. Plans that do not say have neither. */
export interface PlannedExtent {
  plannedEnd?: LocalDate | null;
  plannedSites?: number | null;
}

/** Logic model and sample-size note in words, and the extent that is planned. */
export type PlanParts = Record<PlanPart, string> & PlannedExtent;

/** All that one version of the plan holds. Plans that were locked before the parts were asked for have none. */
export interface PlanContent {
  measures: PlanMeasure[];
  parts: PlanParts | null;
}

/** A version of the plan as it was signed. The first is that of the lock, and has no reason. */
export interface PlanVersion {
  version: number;
  /** An instant. */
  signedAt: string;
  reason: string | null;
  /** What it changed of the version before, a sentence each. */
  changes: string[];
  content: PlanContent;
}
