import type { LocalDate } from '../../calendar/index.ts';
import type { StageKind } from '../definition.ts';
import type { AssessmentResult, IncidentRow, MeasureRow, PilotSite, ReadingRow, ResidualRisk } from './product-facts.ts';
import type { AssignmentRow, ConflictRow, OverlayRow, ReviewRow, SignatureRow, VoteRow } from './people-facts.ts';

/** A current document of the evaluation, with its last day of validity where it has one. */
export interface DocumentRow {
  type: string;
  /** The site that it is of; null: of the whole pilot, so of each. */
  site?: string | null;
  expiresOn?: LocalDate | null;
  replaced?: boolean;
  deleted?: boolean;
}

/** A site that takes part, by its id and the name of its organisation. */
export interface SiteTakingPart {
  site: string;
  name: string;
}

/** A value of the pipeline's own facts and the reason that it rests on. */
export interface PipelineFact {
  value: unknown;
  reason?: string | null;
}

/**
 * What guards are asked on, seen from the current stage run. A fact that is left out is not known, which is not the
 * same as empty: the guard that needs it refuses. Scores and coverage are those of the rubric that the guard names.
 */
export interface GuardFacts {
  today?: LocalDate;
  stageKind?: StageKind;
  /** Day on which the current stage run was entered. */
  enteredOn?: LocalDate;
  /** Stages of the runs before the present one. */
  history?: string[];

  /** Ids of visible required questions without an answer within its limits. */
  missingAnswers?: string[];
  documents?: DocumentRow[];
  /** Of each of them papers that name a site are asked. */
  takingPart?: SiteTakingPart[];
  pipelineFacts?: Record<string, PipelineFact>;
  /** Latest finished assessment by `id@version`. */
  assessments?: Record<string, AssessmentResult>;

  reviews?: ReviewRow[];
  votes?: VoteRow[];
  assignments?: AssignmentRow[];
  /** How a person closed the round. */
  closed?: { role: string; reason?: string | null };
  conflicts?: ConflictRow[];
  requests?: OverlayRow[];
  holds?: OverlayRow[];
  /** Ids of the stage's tracks. */
  tracks?: string[];

  /** Case score from 0 to 100 by statistic; null: there is no score. */
  mean?: number | null;
  median?: number | null;
  /** Statistic of the reviewers' scores (0 to 4) by criterion. */
  criterionScore?: Record<string, number | null>;
  /** Summed weight of the applicable criteria, and of those among them that have a score. */
  applicableWeight?: number;
  scoredWeight?: number;
  /** Coverage from 0 to 1 by rubric, where the weights are not at hand. */
  coverage?: Record<string, number | null>;
  /** Ids of applicable criteria that were not assessed. */
  notAssessed?: string[];
  /** All deciders' answers by gate. */
  gateAnswers?: Record<string, string[]>;
  /** The case's answer by gate, where the deciders' own are not at hand. */
  gates?: Record<string, string>;
  /** Gates whose `applicableWhen` is false. */
  inapplicableGates?: string[];

  measures?: MeasureRow[];
  readings?: ReadingRow[];
  mainMeasure?: string | null;
  lockedMeasures?: string[];
  /** Every site with a counted reading of a locked measure, those that left included. */
  sites?: PilotSite[];
  incidents?: IncidentRow[];
  residualRisk?: ResidualRisk;

  proposer?: SignatureRow;
  signatures?: SignatureRow[];
  /** Current revision of the decision that is being signed. */
  revision?: number;
  /** People who reviewed the case or voted on it. */
  contributors?: string[];
  /** Roles in which people acted on this evaluation, by person. */
  actedAs?: Record<string, string[]>;
}
