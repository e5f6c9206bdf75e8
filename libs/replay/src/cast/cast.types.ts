import type { PipelineDefinition } from '@waymark/domain/pipeline';
import type { Effect, Pool, PoolReviewer, StaffMember } from '../cohort/pool.types.ts';
import type { SeededRandom } from '../model/seeded-random.ts';

export type Person = StaffMember | PoolReviewer;

/** What a person's interests lead to for an innovation, as the product found it. */
export type EffectOf = (personId: string, innovationId: string) => Effect;

/** Who took part in one evaluation so far. A new evaluation begins with `nobodyYet`. */
export interface CastState {
  /** The track on which each reviewer sits, by person. One person sits on one track of an evaluation. */
  tracks: Readonly<Record<string, string>>;
  /** Panel members of the evaluation: none of them is a reviewer of it. */
  panel: readonly string[];
  /** Who acted in which role, in the order in which they first did. */
  acted: Readonly<Record<string, readonly string[]>>;
}

export const nobodyYet: CastState = { tracks: {}, panel: [], acted: {} };

export interface CastAsk {
  pool: Pool;
  pipeline: PipelineDefinition;
  /** Its clinical areas let reviewers of that specialty come first. */
  innovation: { id: string; submission: { clinicalArea: readonly string[] } };
  /** The local date on the simulated clock. */
  today: string;
  effectOf: EffectOf;
  state: CastState;
  /** The same seed casts the same people. */
  random: SeededRandom;
}

/** A person in the role in which they act. */
export interface Act {
  role: string;
  person: Person;
}

export interface TrackSeat {
  track: string;
  role: string;
  person: Person;
}

export interface GateSeat {
  role: string;
  gates: string[];
  person: Person;
}

export interface Site {
  name: string;
  lead: Person;
}

/** The hands of a letter: three people where the pool has them, and never an approver who wrote it. */
export interface LetterHands {
  writer: Person;
  approver: Person;
  releaser: Person;
}

/** The people of one step. What a step does not need is empty or undefined. */
export interface StepCast {
  /** Invites, closes the round, raises requests. */
  coordinator?: Person;
  reviewers: TrackSeat[];
  panel: Person[];
  /** Leads a panel that advises those who decide, as on an adoption; where the panel's own chair decides, it is the proposer. */
  chair?: Person;
  gateDeciders: GateSeat[];
  /** Who proposes the transition; undefined for an automatic one and for the innovator's own. */
  proposer?: Person;
  /** All whose signatures are needed, in order; the proposer is among them where they hold the role. */
  signers: Person[];
  letter?: LetterHands;
  sites: Site[];
}

/** A step that cannot be cast. The message names the role, and for each who holds it why they cannot take part. */
export class CastProblem extends Error {}
