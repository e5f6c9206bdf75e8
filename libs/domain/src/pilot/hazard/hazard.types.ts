/** Whether a risk of a level may remain: freely, with a written reason, or never. */
export type Acceptance = 'free' | 'with-reason' | 'never';

export interface ScaleStep {
  id: string;
  title: string;
  meaning: string;
}

export interface RiskLevel {
  /** From 1, the lowest. */
  level: number;
  title: string;
  acceptance: Acceptance;
  meaning: string;
}

/** A published matrix of clinical risk, after DCB0129 and DCB0160. Scales run from the least to the worst. */
export interface HazardMatrix {
  severities: readonly ScaleStep[];
  likelihoods: readonly ScaleStep[];
  levels: readonly RiskLevel[];
  /** The level by the id of the likelihood, then of the severity. */
  matrix: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Risk {
  severity: string;
  likelihood: string;
}

/** A line of a hazard log: the risk as found, what is done about it, and what remains. */
export interface Hazard {
  id: string;
  initial: Risk;
  controls: readonly string[];
  /** Null: not assessed yet. */
  residual: Risk | null;
  /** Why what remains may remain. */
  reason: string | null;
}

/** A hazard with its words, as a hazard log after DCB0129 and DCB0160 holds it. */
export interface HazardRow extends Hazard {
  hazard: string;
  cause: string;
  effect: string;
}

export type HazardRefusalCode = 'no-hazards' | 'not-assessed' | 'unacceptable' | 'no-reason' | 'no-control' | 'higher-than-found';

/** Why the residual risk of a log cannot be accepted: the hazard, the field and the remedy. */
export interface HazardRefusal {
  code: HazardRefusalCode;
  hazard: string | null;
  field: 'residual' | 'reason' | 'controls' | null;
  message: string;
}
