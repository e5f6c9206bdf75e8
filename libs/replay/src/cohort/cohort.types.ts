/** A cohort file: real innovations, the public facts, what was really decided, and the steps that play each. */
export type ReviewLean = 'strong' | 'mixed' | 'weak';
export type ReadingLean = 'improves' | 'flat' | 'worsens';

export interface Evidence {
  design: string;
  n: number | null;
  comparator: string | null;
  finding: string;
  reference: string | null;
  timing: string;
  sourceUrl: string | null;
}

export interface Economics {
  unitPriceGBP: number | null;
  priceNote: string | null;
  savingPerPatientGBP: number | null;
  savingRangeGBP: number[] | null;
  savingNote: string | null;
  comparator: string | null;
  nationalImpact: string | null;
  direction: string | null;
  sourceUrl: string | null;
}

/** What an innovator could have sent. Null, or an empty list: no public source said. */
export interface PublicSubmission {
  name: string;
  company: string | null;
  isProductGroup: boolean;
  products: string[];
  summary: string | null;
  productKind: string[];
  niceEsfTier: string | null;
  clinicalArea: string[];
  careSetting: string[];
  regulatory: { status: string | null; deviceClass: string | null; note: string | null };
  problemAddressed: string | null;
  population: string | null;
  benefitsClaimed: string[];
  evidence: Evidence[];
  evidenceNote: string | null;
  economic: Economics;
}

export interface HistoricalDecision {
  date: string | null;
  body: string;
  decision: string;
  stage: string;
  outcome: string | null;
  reason: string | null;
  sourceUrl: string | null;
  alsoSee?: string;
}

/** What really happened: the key that a replay is compared with, never an input of one. */
export interface AnswerKey {
  niceGuidance: { id: string; date: string | null; currentId: string | null }[];
  niceRecommendation: string | null;
  decisionHistory: HistoricalDecision[];
  realOutcome: {
    code: string;
    stage: string;
    decision: string;
    asOf: string | null;
    reason: string;
    confidence: string;
    note?: string;
  };
  pilotAdoption: { what: string; value: number | string | null; unit: string | null; asOf: string | null; sourceUrl: string | null }[];
  notes: { historyRef: number | null; date: string | null; body: string | null; text: string; sourceUrl: string | null }[];
}

/** One step of a playback: a word of its own, or the id of a transition. */
export interface PlaybackStep {
  do: string;
  lean?: ReviewLean | ReadingLean;
  months?: number;
  say?: string;
  conditions?: string[];
  historyRef?: number;
  simulated?: true;
}

/** Where a playback ends: the stage and its run, open overlays, whether conditions are in force, and how many evaluations. */
export interface EndOfPlayback {
  stage: string;
  run: number;
  overlays: string[];
  conditions: boolean;
  evaluations: number;
}

export interface CohortInnovation {
  id: string;
  nameKnown: boolean;
  submission: PublicSubmission;
  answerKey: AnswerKey;
  playback: PlaybackStep[];
  expectedEnd: EndOfPlayback;
  sources: string[];
  notFound: string[];
}

export interface Company {
  name: string;
  aliases: string[];
  parentOf: string[];
  innovationIds: string[];
  note?: string;
}

export interface OutcomeCode {
  stage: string;
  decision: string;
  meaning: string;
  endsIn: { stage: string; overlays: string[]; conditions: boolean };
}

export interface Cohort {
  schemaVersion: string;
  cohort: string;
  description: string;
  compiledOn: string;
  licenceNote: string;
  outcomeCodes: Record<string, OutcomeCode>;
  companies: Company[];
  innovations: CohortInnovation[];
}
