import type { EndOfPlayback } from '../cohort/cohort.types.ts';
import type { Effect } from '../cohort/pool.types.ts';
import type { RecordVerified } from './verify-record.ts';

export interface ReplayedInnovation {
  id: string;
  expected: EndOfPlayback;
  reached: EndOfPlayback;
  ok: boolean;
}

export interface ReplayedConflict {
  reviewer: string;
  innovation: string;
  expected: Effect;
  found: Effect;
  ok: boolean;
}

/** The result of a replay: where everything ended, beside what was expected. */
export interface Replayed {
  ok: boolean;
  innovations: ReplayedInnovation[];
  conflicts: ReplayedConflict[];
  unexpected: { reviewer: string; innovation: string; found: Effect }[];
  audit: RecordVerified;
}
