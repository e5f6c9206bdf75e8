import type { LocalDate } from '../../calendar/index.ts';
import type { Organisation } from '../organisation.types.ts';

/** An organisation that is expected to use an innovation by a day. The code may be of one that has merged since. */
export interface Expectation {
  code: string;
  by: LocalDate;
}

/** When an organisation began to use it; null: it is planned only. */
export interface RollOut {
  code: string;
  liveOn: LocalDate | null;
}

/** Of an organisation that came out of a merger: whole, in part, or not at all. */
export type UptakeState = 'live' | 'part' | 'not-live';

export interface OrganisationUptake {
  organisation: Organisation;
  /** The codes of the expectations that it answers for. */
  expectedAs: string[];
  /** The day by which the last of them was expected. */
  by: LocalDate;
  state: UptakeState;
  /** Expected by the day asked for, and not live as a whole. */
  overdue: boolean;
}

export interface RegionUptake {
  /** Null: the organisations have none. */
  region: string | null;
  organisations: OrganisationUptake[];
  /** Expected in all, and by the day asked for. */
  expected: number;
  due: number;
  live: number;
  part: number;
  /** Live as a whole, of those due, from 0 to 1; null where none is due. */
  shareOfDue: number | null;
}

export interface Uptake {
  regions: RegionUptake[];
  /** Codes of expectations that no organisation of the day answers for: ended without a successor, not yet there, or unknown. */
  unanswered: string[];
}
