import type { Actor, Condition, LetterBody } from './events.ts';

/** One attempt at one stage. Coming back to a stage starts a new run; the old one stays as it was. */
export interface StageRun {
  stage: string;
  run: number;
  enteredAt: string;
  leftAt: string | null;
  /** How it was entered: a transition id, `appeal`, or null for the start. */
  by: string | null;
  /** Who took that transition; null: the platform. */
  person: string | null;
  round: { closedAt: string; by: string | null; reason: string | null } | null;
  /** From when its limit counts, where a migration began it anew; absent: from when it was entered. */
  clockFrom?: string;
  /** Working days that it might take, where a migration found it finished: a new version's limit is not its own. Absent: as its version says. */
  limit?: number | null;
}

export interface Overlay {
  id: string;
  kind: string;
  text: string;
  questions: string[];
  decision: string | null;
  openedAt: string;
  openedBy: string | null;
  closedAt: string | null;
  closedBy: string | null;
  outcome: string | null;
}

export interface Signature {
  person: string;
  role: string;
  revision: number;
  at: string;
}

/** A transition that one person has proposed and that still lacks signatures. */
export interface Proposal {
  transition: string;
  by: Actor;
  at: string;
  reason: string;
  conditions: Condition[] | null;
  questions: string[];
  revision: number;
  signatures: Signature[];
}

export interface AppealHearing {
  result: string;
  reason: string;
  /** Recorded where the result takes a transition that records conditions. */
  conditions: Condition[] | null;
  by: string;
  signatures: string[];
  /** Everybody who has spoken on this appeal, for a result that was replaced too: they may still hear it. */
  hearers: string[];
}

export interface DecisionLetter {
  key: string;
  writer: string | null;
  /** null until somebody wrote a text of their own: the template of the pipeline stands. */
  body: LetterBody | null;
  approvedBy: string | null;
  approvedAt: string | null;
  releasedBy: string | null;
  releasedAt: string | null;
}

export interface Decision {
  id: string;
  transition: string | null;
  fromStage: string;
  toStage: string;
  run: number;
  outcome: string;
  reason: string;
  conditions: Condition[] | null;
  questions: string[];
  decidedAt: string;
  by: string | null;
  signatures: Signature[];
  letter: DecisionLetter;
  appealed: boolean;
}

/** A passage from one stage to the next, with the decision (if any) whose letter announces it. */
export interface Move {
  to: string;
  run: number;
  at: string;
  decision: string | null;
  atOnce: boolean;
}

/** The innovator's step out of what had ended already; what they knew nothing of is told after it. */
export interface NotedWithdrawal {
  to: string;
  at: string;
  /** The last decision that was made then: its release tells the end. */
  decision: string | null;
}

export interface PipelineState {
  /** Number of events folded so far; the next event has the next number. */
  version: number;
  pipeline: string;
  simulated: boolean;
  stage: string;
  run: number;
  runs: StageRun[];
  overlays: Overlay[];
  proposal: Proposal | null;
  /** How many proposals were made on this stage run; it numbers them, so that no signature lands on another one. */
  proposals: number;
  hearing: AppealHearing | null;
  conditions: Condition[];
  decisions: Decision[];
  moves: Move[];
  withdrawalsNoted: NotedWithdrawal[];
  firedTimers: string[];
  totalClockFrom: string | null;
  /** Roles in which people acted on this evaluation, by person. */
  actedAs: Record<string, string[]>;
  /** Who proposed, signed, approved, released, raised or closed: they hear no appeal. */
  tookPart: string[];
}

/** The state before the first event. */
export const EMPTY_STATE: PipelineState = {
  version: 0,
  pipeline: '',
  simulated: false,
  stage: '',
  run: 0,
  runs: [],
  overlays: [],
  proposal: null,
  proposals: 0,
  hearing: null,
  conditions: [],
  decisions: [],
  moves: [],
  withdrawalsNoted: [],
  firedTimers: [],
  totalClockFrom: null,
  actedAs: {},
  tookPart: [],
};

/** From when the limit of a stage run counts. */
export const clockFromOf = ({ enteredAt, clockFrom }: StageRun): string => clockFrom ?? enteredAt;

/** The stage run that is running now. */
export const currentRun = (state: PipelineState): StageRun | undefined => state.runs.at(-1);
export const openOverlays = (state: PipelineState): Overlay[] => state.overlays.filter((overlay) => !overlay.closedAt);
export const decisionOf = (state: PipelineState, id: string): Decision | undefined =>
  state.decisions.find((decision) => decision.id === id);

/** The rows with the last of them changed. */
export const changedLast = <Row>(rows: readonly Row[], change: Partial<Row>): Row[] =>
  rows.map((row, index) => (index === rows.length - 1 ? { ...row, ...change } : row));
