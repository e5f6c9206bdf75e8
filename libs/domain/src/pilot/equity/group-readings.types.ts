import type { LocalDate } from '../../calendar/index.ts';
import type { GroupCounts } from './breakdown.types.ts';

/** Where a reading by group stands: there is one in force for each. */
export interface GroupPlace {
  measureId: string;
  siteId: string;
  month: LocalDate;
  breakdown: string;
  group: string;
}

export interface SentGroup extends GroupPlace, GroupCounts {
  /** Of its file, or its place among those that were sent. */
  line: number;
  reason: string | null;
}

/** A reading by group that stands in the record. */
export interface RecordedGroup extends GroupPlace, GroupCounts {
  version: number;
}

export interface GoodGroup extends SentGroup {
  outcome: 'new' | 'unchanged' | 'correction';
  /** The version that it has or would get. */
  version: number;
}
