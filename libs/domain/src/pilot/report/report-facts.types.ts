import type { LocalDate } from '../../calendar/index.ts';
import type { ImprovementDirection, StopRule } from '../../spc/index.ts';
import type { MonthOfMoney } from '../plan/index.ts';
import type { PlanVersion } from '../amendment/index.ts';
import type { BaselinePeriod } from '../baseline/baseline.types.ts';
import type { Breakdown } from '../equity/breakdown.types.ts';
import type { FrozenBefore } from '../equity/frozen-before.types.ts';
import type { RecordedGroup } from '../equity/group-readings.types.ts';
import type { RecordedRebase } from '../rebase/recorded-rebase.types.ts';

export interface ReportSite {
  id: string;
  name: string;
  joinedOn: LocalDate;
  /** Last day at which it took part; null: it still does. */
  leftOn: LocalDate | null;
  /** Why it left. Reports of before have none. */
  leftBecause?: string | null;
  /** Last day of its organisation, and who took it over. Left out: it has none that is known. */
  lastDay?: LocalDate | null;
  successors?: readonly string[];
}

export interface ReportMeasure {
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
  /** Months before the start that it is judged against. */
  baselinePeriod?: BaselinePeriod | null;
  /** Groups of people that it is told by. */
  breakdowns?: readonly Breakdown[];
  /** In force; none where it is left out. */
  rebases?: readonly RecordedRebase[];
  /** The day on which it was locked: readings of months before are not owed. Left out: before the start. */
  lockedOn?: LocalDate;
}

/** A reading in force, with those that it superseded, oldest first. */
export interface ReportReading {
  measureId: string;
  siteId: string;
  month: LocalDate;
  value: number;
  numerator: number | null;
  denominator: number | null;
  /** It, or a reading that it superseded, came after it was due. */
  late: boolean;
  /** Why it corrects the one before; null where it is the first. */
  reason: string | null;
  earlier: readonly number[];
  /** Instants at which each version was recorded, oldest first, its own last. */
  recordedAt: readonly string[];
}

/** A reading by group in force, in the months of the pilot. */
export type ReportGroup = Omit<RecordedGroup, 'version'>;

export interface ReportIncident {
  siteId: string | null;
  severity: 'minor' | 'serious';
  open: boolean;
}

/** What a report is made from: the pilot as its record has it. */
export interface ReportFacts {
  reference: string;
  innovation: string;
  organisation: string;
  simulated: boolean;
  /** Runs of the pilot in order, from day to day; null: it still runs. */
  runs: readonly { from: LocalDate; to: LocalDate | null }[];
  today: LocalDate;
  sites: readonly ReportSite[];
  /** In their order: the main one first. */
  measures: readonly ReportMeasure[];
  readings: readonly ReportReading[];
  /** None where they are left out. */
  groups?: readonly ReportGroup[];
  /** Where this report is frozen, those that were before: only such a one tells by group. Left out: it is not. */
  frozenBefore?: readonly FrozenBefore[];
  incidents: readonly ReportIncident[];
  /** Versions of the plan, oldest first. Left out: none is known. */
  plan?: readonly PlanVersion[];
  money: {
    planned: readonly MonthOfMoney[];
    actual: readonly MonthOfMoney[];
    /** Planned months that were changed after the pilot began. */
    amended: readonly LocalDate[];
  };
}
