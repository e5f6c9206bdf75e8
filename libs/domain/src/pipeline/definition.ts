import type { GuardUse } from './guard-use.ts';

export type { GuardUse };

/**
 * The shape of a pipeline version: what an administrator publishes as data.
 * The stage kinds, guards, effects and directions are a closed vocabulary of code; their arrangement is this data.
 */
export type StageKind = 'intake' | 'triage' | 'review' | 'panel' | 'pilot' | 'adoption' | 'monitoring' | 'end';
export type Direction = 'forward' | 'final' | 'back' | 'stop' | 'withdraw';
export type Effect =
  | 'freeze-submission'
  | 'start-total-clock'
  | 'unseal-reviews'
  | 'new-run'
  | 'unlock-named-questions'
  | 'record-conditions'
  | 'freeze-evidence'
  | 'close-open-work';
/** What an open overlay blocks by itself: every transition, those whose direction is forward or final, or none. */
export type Blocks = 'all' | 'forward' | 'none';

export interface Transition {
  id: string;
  to: string;
  label: string;
  trigger: 'manual' | 'auto';
  direction: Direction;
  byRoles: string[];
  guards: GuardUse[];
  outcome: string | null;
  letterKey: string | null;
  requiresReason: boolean;
  effects: Effect[];
  showsUntilRelease: string | null;
  newRun?: { carriesOver: string[]; rule: string; countsTowards: string[] };
}

export interface GlobalTransition extends Transition {
  fromKinds: StageKind[];
  letterNote?: string;
}

export interface Sla {
  workingDays: number;
  calendar: string;
  clock: string;
  warnAtShare: number;
  escalateTo: string;
  exemptionReasons: string[];
}

export interface Track {
  id: string;
  role: string;
  join: 'all';
}

export interface GateDecider {
  role: string;
  gates: string[];
  join: 'all';
}

export interface Produces {
  fact: string;
  byRoles: string[];
  types?: string[];
  form?: string;
  assessment?: string;
  lockedByRoles?: string[];
  notApplicableByRoles?: string[];
}

export interface Stage {
  id: string;
  kind: StageKind;
  title: string;
  publicTitle: string;
  sla: Sla | null;
  rubric: string | null;
  form: string | null;
  tracks: Track[];
  /** Whether one assignment covers one track or all of them; null where the stage has no tracks. */
  tracksPerAssignment: 'one' | 'all' | null;
  gateDeciders: GateDecider[];
  gateAnswersFrom?: { stage: string; rule: string };
  produces: Produces[];
  minReviewersToAssign?: number;
  sealedRescore?: boolean;
  appealable?: boolean;
  transitions: Transition[];
}

export interface OverlayKind {
  id: string;
  title: string;
  raisedByRoles: string[];
  pausesClocks: string[];
  runsClocks: string[];
  blocks: Blocks;
  maxWorkingDays: number | null;
  onExpiry: string | null;
  unlocks: string | null;
  existingReviews: 'keep' | 'flag' | 'reopen';
  stopsPilotData?: boolean;
}

export interface Letter {
  key: string;
  title: string;
  audience: string;
  approvedBy: string[];
  releasedBy: string[];
  placeholders: string[];
  body: { decision: string; reasons: string; next: string };
}

export interface AppealResult {
  id: 'uphold' | 'remit' | 'overturn';
  meaning: string;
  letterKey: string;
  toStage?: string;
  newRun?: boolean;
  fromStage?: string;
  transition?: string;
  guards?: string;
}

export interface AppealRule {
  endStage: string;
  windowWorkingDays: number;
  countedFrom: 'released';
  calendar: string;
  lastDay: string;
  heardBy: { role: string; n: number; excludes: 'took-part' };
  results: AppealResult[];
}

export interface PipelineDefinition {
  id: string;
  version: string;
  status: string;
  effectiveFrom: string;
  effectiveTo: string | null;
  title: string;
  guardRegistry: string;
  pins: { form: string; rubrics: string[]; packs: string[]; calendar: string };
  decidingBody: { name: string; configurable?: boolean; note?: string };
  clocks: { id: string; title: string }[];
  facts: { id: string; type: string; from: string }[];
  roles: { id: string; title: string; purpose: string }[];
  rolePools: Record<string, { members: number; organisations: number }>;
  documents: string[];
  placeholders: { name: string; meaning: string }[];
  letters: Letter[];
  decisionAnnouncement: { steps: string[]; bodyOrder: string[]; approval: string; release: string; beforeRelease: string };
  blocksMeaning: Record<Blocks, string>;
  overlays: OverlayKind[];
  appeals: { onlyWayOut: boolean; text: string; tookPart: string; rules: AppealRule[] };
  publicRegister: {
    text: string;
    entersBy: string[];
    states: { id: string; label: string; whileIn: string[]; text?: string }[];
    changesOn: string;
  };
  startStage: string;
  stages: Stage[];
  globalTransitions: GlobalTransition[];
}

/** `id@version` of a pack, e.g. `pipeline-default@1.0.0`. */
export const pinOf = (pack: { id: string; version: string }): string => `${pack.id}@${pack.version}`;

/** Every transition that can leave the stage: its own, then the global ones for its kind. */
export const transitionsOf = (definition: PipelineDefinition, stage: Stage): Transition[] => [
  ...stage.transitions,
  ...definition.globalTransitions.filter((transition) => transition.fromKinds.includes(stage.kind)),
];

/** The stage with this id, or undefined. */
export const stageOf = (definition: PipelineDefinition, id: string): Stage | undefined =>
  definition.stages.find((stage) => stage.id === id);

/**
 * Whether people of a stage meet as a panel: an agenda, votes and a determination. A panel always does; where an adoption is decided they
 * do if somebody scores there, since a stage that nobody scores seats no members.
 */
export const hasPanel = (stage: Pick<Stage, 'kind' | 'tracks'> | undefined): boolean => stage?.kind === 'panel' || (stage?.kind === 'adoption' && stage.tracks.length > 0);
