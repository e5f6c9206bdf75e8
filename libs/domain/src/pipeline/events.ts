/**
 * What happened to an evaluation. Events are the truth: the state is their fold, and every event carries
 * what the fold needs, so that old events can be folded without the definition they were decided under.
 */
export interface Actor {
  person: string;
  /**
   * In a command: the roles in which the person may act on this evaluation (`innovator` comes from the
   * innovation's team). In an event: those in which they acted.
   */
  roles: string[];
}

export interface Condition {
  text: string;
  /** Who has to meet it: a role or an organisation, in words. */
  owner: string;
  /** Last day, 'YYYY-MM-DD'. */
  dueOn: string;
}

export interface StoredOperands {
  guard: string;
  operands: Record<string, unknown>;
}

/** What a letter says. `publicReasons`: what the public register says of the reasons; absent or empty: nothing. */
export type LetterBody = { decision: string; reasons: string; next: string; publicReasons?: string | null };

interface Event<Type extends string> {
  type: Type;
  /** Instant, ISO 8601 in UTC. */
  at: string;
  /** null: the platform itself (an automatic transition, a timer). */
  by: Actor | null;
}

export interface Started extends Event<'started'> {
  pipeline: string;
  stage: string;
  simulated: boolean;
}
export interface Proposed extends Event<'proposed'> {
  transition: string;
  reason: string;
  /** null: the decision leaves recorded conditions as they are. */
  conditions: Condition[] | null;
  questions: string[];
  revision: number;
}
export interface Signed extends Event<'signed'> {
  role: string;
  revision: number;
}
export interface ProposalWithdrawn extends Event<'proposal-withdrawn'> {
  reason: string;
}
export interface Decided {
  id: string;
  outcome: string;
  letterKey: string;
  /** The innovator's own step: shown at once, the letter only confirms it. */
  atOnce: boolean;
}
export interface Moved extends Event<'moved'> {
  from: string;
  to: string;
  run: number;
  /** Transition id, or null when an appeal remits the case to a stage. */
  transition: string | null;
  trigger: 'manual' | 'auto' | 'appeal';
  effects: string[];
  reason: string;
  questions: string[];
  /** What is in force from now on; null leaves it as it is. */
  conditions: Condition[] | null;
  decided: Decided | null;
  /** The decision whose letter tells the innovator of this move; null: it is shown at once. */
  announcedBy: string | null;
  operands: StoredOperands[];
  startsTotalClock: boolean;
}
export interface RoundClosed extends Event<'round-closed'> {
  reason: string | null;
}
export interface OverlayRaised extends Event<'overlay-raised'> {
  id: string;
  kind: string;
  text: string;
  questions: string[];
  /** The decision whose letter announces it, or that it appeals against; null where it stands alone. */
  decision: string | null;
}
export interface OverlayClosed extends Event<'overlay-closed'> {
  id: string;
  outcome: string;
  reason: string;
}
export interface LetterWritten extends Event<'letter-written'> {
  decision: string;
  body: LetterBody;
}
export interface LetterApproved extends Event<'letter-approved'> {
  decision: string;
}
export interface LetterReleased extends Event<'letter-released'> {
  decision: string;
}
export interface AppealProposed extends Event<'appeal-proposed'> {
  result: string;
  reason: string;
  conditions: Condition[] | null;
}
export interface AppealSigned extends Event<'appeal-signed'> {
  result: string;
}
export interface AppealDecided extends Event<'appeal-decided'> {
  result: string;
  reason: string;
  decided: Decided;
}
/** The innovator stepped out of a stage that, without their knowledge, had ended already: the end stands, and they see their step. */
export interface WithdrawalNoted extends Event<'withdrawal-noted'> {
  transition: string;
  to: string;
  reason: string;
}
export interface TimerFired extends Event<'timer-fired'> {
  timer: string;
}
export interface Migrated extends Event<'migrated'> {
  from: string;
  to: string;
  stage: string;
  /** Number of the running stage run under the id that its stage has in the new version. */
  run: number;
  /** Whether the limit of the running stage goes on from when it was entered, or begins anew. */
  clocks: MigrationClocks;
  /** Working days that the finished runs might take, oldest first: they keep the limits of their version. */
  limits: (number | null)[];
  reason: string;
  /** Id of the plan that named the evaluation. */
  plan: string;
  confirmedBy: string;
}
export type MigrationClocks = 'kept' | 'restarted';

export type PipelineEvent =
  | Started
  | Proposed
  | Signed
  | ProposalWithdrawn
  | Moved
  | RoundClosed
  | OverlayRaised
  | OverlayClosed
  | LetterWritten
  | LetterApproved
  | LetterReleased
  | AppealProposed
  | AppealSigned
  | AppealDecided
  | WithdrawalNoted
  | TimerFired
  | Migrated;
