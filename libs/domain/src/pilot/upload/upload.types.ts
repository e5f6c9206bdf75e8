import type { LocalDate } from '../../calendar/index.ts';
import type { BaselinePeriod } from '../baseline/baseline.types.ts';
import type { Breakdown } from '../equity/breakdown.types.ts';
import type { RecordedGroup } from '../equity/group-readings.types.ts';
import type { UploadFault } from './table.types.ts';
import type { UnsureReading } from './unsure-readings.ts';
import type { UnitBounds } from './unit-bounds.ts';

export interface UploadMeasure {
  id: string;
  name: string;
  /** A value is `per` times numerator over denominator: 100 for a percentage, 1,000 for a rate in a thousand. */
  per: number;
  /** Whether the numerator is a part of the denominator, so that it cannot exceed it. */
  share: boolean;
  /** As its plan has it; with the bounds, which are none where they are left out. */
  unit?: string;
  bounds?: UnitBounds;
  /** The day on which it was locked: nothing is owed of months before. Left out: before the start. */
  lockedOn?: LocalDate;
  /** Months before the start that take a reading too. */
  baselinePeriod?: BaselinePeriod | null;
  /** Groups of people that it is told by. */
  breakdowns?: readonly Breakdown[];
}

export interface UploadSite {
  id: string;
  name: string;
  /** Code of its organisation, by which a row may name it too. */
  code: string | null;
  /** Names and codes of those into which its organisation went as a whole: files name it so from then on. */
  successors?: readonly string[];
  joinedOn: LocalDate;
  /** Last day at which it took part; null: it still does. */
  leftOn: LocalDate | null;
  /** Why it left, where that is recorded. */
  leftBecause?: string | null;
}

/** A reading that stands in the record; months by their first day. Parts are null where only the value is known. */
export interface RecordedReading {
  measureId: string;
  siteId: string;
  month: LocalDate;
  value: number;
  numerator: number | null;
  denominator: number | null;
  version: number;
}

/** What an upload is read against. */
export interface UploadFacts {
  measures: readonly UploadMeasure[];
  sites: readonly UploadSite[];
  /** The readings in force. */
  recorded: readonly RecordedReading[];
  /** Those by group in force. */
  recordedGroups?: readonly RecordedGroup[];
  /** The first month that may be read, by its first day. */
  firstMonth: LocalDate;
  today: LocalDate;
  /** Days after the end of a month within which its reading is due. */
  dueWithinDays: number;
  /** Why, for every correction whose row gives no reason of its own. */
  reason: string | null;
  /** Whether whoever sends it was shown these values that are far from the others, and says that they are right: all of them or none. */
  confirms?: (unsure: readonly UnsureReading<UploadedReading>[]) => boolean;
}

/** A row that names a reading, not yet compared with the record. */
export interface UploadedReading {
  line: number;
  measureId: string;
  siteId: string;
  month: LocalDate;
  value: number;
  numerator: number | null;
  denominator: number | null;
  reason: string | null;
}

/** `unchanged` stands in the record already and is not written again. */
export type UploadOutcome = 'new' | 'unchanged' | 'correction';

export interface GoodReading extends UploadedReading {
  outcome: UploadOutcome;
  /** The version that it has or would get. */
  version: number;
  /** The value that a correction supersedes; null otherwise. */
  before: number | null;
  /** A new reading that comes after it was due. */
  late: boolean;
  /** What was asked of it before it was taken, and what it was seen beside; none where nothing was. */
  confirmed?: Pick<UnsureReading, 'message' | 'against'>;
}

/** A month that a site owes: it took part, the month is over, and there is no reading. */
export interface MissingMonth {
  measureId: string;
  siteId: string;
  month: LocalDate;
}

export interface ReadUpload {
  good: GoodReading[];
  bad: UploadFault[];
  /** Rows whose value is far from the others, which nobody has confirmed: they are not among the good. */
  unsure: UploadFault[];
  /** The same with what each was seen beside. */
  asked: UnsureReading<GoodReading>[];
  /** Months without a reading, were the good ones entered. */
  missing: MissingMonth[];
}
