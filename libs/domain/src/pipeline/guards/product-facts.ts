import type { LocalDate } from '../../calendar/index.ts';

/** Result by section (`pass`, `fail`), and `validUntil`: the last day of validity, or null where it has none. */
export type AssessmentResult = { validUntil?: LocalDate | null } & Record<string, string | null | undefined>;

/** A pilot measure. A null baseline, target or direction is known to be lacking, and the measure does not count. */
export interface MeasureRow {
  locked: boolean;
  stopRule?: unknown;
  baseline?: unknown;
  target?: unknown;
  direction?: unknown;
}

/** Number of monthly readings of one measure at one site in one run of the pilot. */
export interface ReadingRow {
  site: string;
  run?: number;
  points: number;
  /** The measure is locked and has not changed since. */
  measureUnchanged: boolean;
  /** False for every measure but the main one. */
  main?: boolean;
}

/** Assurance of a site's charts by measure; `assurance` alone is that of the main measure. */
export interface PilotSite {
  site?: string;
  assurance?: string | null;
  measures?: Record<string, string | null>;
}

export interface IncidentRow {
  severity?: string;
  open: boolean;
}

/** Who accepted which revision of the hazard log: the maker (DCB0129) and each site of the pilot (DCB0160). */
export interface ResidualRisk {
  applies: boolean;
  /** Current revision of the hazard log. */
  revision?: number;
  maker?: { revision: number } | null;
  sites?: { site: string; revision?: number | null }[];
  /** What of its hazards may not remain, in words; none where the revision names no hazards. */
  problems?: string[];
  /** Where neither standard applies: who recorded that, and why. */
  recordedBy?: { role: string; reason?: string | null } | null;
}
