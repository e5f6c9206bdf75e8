/** The shape of a published rubric version. Weights sum to `weights.sum`; anchors carry a value from 0 to 1. */
export type GateAnswer = 'pass' | 'fail' | 'not-applicable' | 'cannot-assess';
/** A chosen score (0 to 4), or one of the two answers that are not a score and never count as 0. */
export type CriterionAnswer = number | 'not-applicable' | 'cannot-assess';

/** When a criterion or gate applies: an answer of the submission, or a pipeline fact, has this value. */
export type Applicability = { q: string; eq: unknown } | { fact: string; eq: unknown };

export interface Anchor {
  score: number;
  value: number;
  anchor: string;
}

export interface Criterion {
  id: string;
  title: string;
  track: string;
  weight: number;
  question: string;
  applicableWhen: Applicability | null;
  notApplicable: { allowed: boolean; onlyWhen: { fact: string; eq: unknown } | null };
  scale: Anchor[];
  esfStandards: number[];
  readFirst: string[];
  guidance?: string;
}

export interface Gate {
  id: string;
  title: string;
  question: string;
  answers: GateAnswer[];
  decidedByRoles: string[];
  applicableWhen: Applicability | null;
  onFail: string;
  onCannotAssess: string;
  remediable: boolean;
  readFirst: string[];
}

export interface Justification {
  /** Smallest length of a reason, in Unicode code points. */
  minChars: number;
  minCharsForExtremes: number;
  extremes: number[];
  /** Scores from this one up need a citation. */
  citationsRequiredFrom: number;
  /** Scores from this one up need the words that they rest on, where a rubric asks for that. */
  quoteRequiredFrom?: number;
  citation: string;
  text: string;
}

export interface Rubric {
  id: string;
  version: string;
  title: string;
  purpose: string;
  justification: Justification;
  weights: { sum: number };
  tracks: { id: string; title: string; role: string }[];
  gates: Gate[];
  criteria: Criterion[];
  bands: { id: string; min: number; label: string }[];
  minimumCoverage?: number;
  /** How the reviews of a stage run become one score, where no guard says otherwise. */
  aggregation?: { minRaters?: number };
}
