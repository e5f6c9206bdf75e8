import type { LocalDate } from '../../calendar/index.ts';
import type { Assurance, ImprovementDirection, Variation } from '../../spc/index.ts';
import type { PlanParts } from '../amendment/index.ts';
import type { Baseline } from '../baseline/baseline.types.ts';
import type { BreakdownReport } from '../equity/equity.types.ts';
import type { PlanComparison } from '../plan/index.ts';
import type { ExtentReport } from './extent-words.ts';
import type { ReportSite } from './report-facts.types.ts';

/** Fewer months than limits take: nothing is said of change and target. */
export type Insufficient = 'insufficient-data';

export type TargetState = 'met' | 'not-met' | 'varies' | Insufficient | 'none';

/** A month that is owed or known; null where there is no value. */
export interface ReportMonth {
  month: LocalDate;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  late: boolean;
  /** It corrects an earlier reading. */
  corrected: boolean;
}

/** What one series says: that of a site, or of all sites together. */
export interface Finding {
  months: ReportMonth[];
  /** Months that have a value. */
  known: number;
  missing: LocalDate[];
  /** Null where there is no reading. */
  variation: Variation | Insufficient | null;
  /** Null where no target can be held against it. */
  assurance: Assurance | Insufficient | null;
  target: TargetState;
  mean: number | null;
  /** The verdict in one sentence, and what the months are beside baseline and target. */
  verdict: string;
  againstBaseline: string;
  againstTarget: string;
  /** What weakens it, a sentence each. */
  cautions: string[];
  /** What mean and limits rest on, in words. Reports of before have none. */
  limits?: string;
  /** Months before the start, where the plan names some. */
  baseline?: Baseline;
}

export interface SiteFinding extends Finding {
  siteId: string;
  site: string;
  /** Months in which the stop rule was met; null where there is none. */
  stopRuleMet: LocalDate[] | null;
  /** Months in which it was met as the readings stood once, and is not any more since they were corrected. */
  stopRuleMetBefore: LocalDate[];
}

export interface MeasureReport {
  id: string;
  name: string;
  unit: string;
  numerator: string | null;
  denominator: string | null;
  direction: ImprovementDirection;
  baseline: number;
  /** In words, where the plan names one. */
  baselinePeriod?: string;
  target: number;
  main: boolean;
  /** In words; null where there is none. */
  stopRule: string | null;
  /** Under which version of the plan it is judged, in a sentence. Reports of before have none. */
  judgedUnder?: string | null;
  /** By the sums of numerators and denominators; null where they are not known, or not all sites may be seen. */
  pooled: Finding | null;
  /** Why there is no pooled finding; null where there is one. */
  notPooled: string | null;
  /** By groups of people, all sites together, with no count that could point to a person. Only where the plan names breakdowns. */
  equity?: BreakdownReport[];
  /** How many sites say what. */
  tally: string;
  sites: SiteFinding[];
}

export interface IncidentCount {
  severity: 'serious' | 'minor';
  reported: number;
  open: number;
}

/** The plan that a report is judged under, with what was amended of it. */
export interface PlanReport {
  version: number;
  signedOn: LocalDate;
  /** Logic model and sample-size note; null where they were not asked for yet. */
  parts: PlanParts | null;
  /** What was planned of its extent against what was; plans without parts, and reports of before, have none. */
  extent?: ExtentReport;
  /** Versions after the lock, oldest first. */
  amendments: { version: number; signedOn: LocalDate; reason: string; changes: string[] }[];
}

export interface MoneyReport extends PlanComparison {
  months: { month: LocalDate; planned: { cost: number; saving: number } | null; actual: { cost: number; saving: number } | null }[];
}

/** The evaluation report of a pilot: what its record says, in words that need no chart. */
export interface PilotReport {
  format: 'waymark/pilot-report@1';
  reference: string;
  innovation: string;
  organisation: string;
  /** Played, not judged: the mark never comes off. */
  simulated: boolean;
  madeOn: LocalDate;
  runs: { from: LocalDate; to: LocalDate | null }[];
  /** Of every site, or only of those that its reader leads. */
  scope: 'whole' | 'own-sites';
  sites: ReportSite[];
  /** Reports of before have none. */
  plan?: PlanReport;
  /** Readings that the sites owe, and those of them that there are, over all measures. */
  completeness: { owed: number; known: number; sentence: string };
  measures: MeasureReport[];
  incidents: IncidentCount[];
  /** The same for each site of the report. */
  incidentsBySite: { siteId: string; counts: IncidentCount[] }[];
  /** Null in a report of own sites: what was agreed on money is not theirs to read. */
  money: MoneyReport | null;
}
