import type { Actor, Condition, LetterBody } from './events.ts';

/** What an actor asks of an evaluation. `by: null` is the platform itself. */
interface By {
  by: Actor;
}
/** Take a transition, or propose it where it needs more signatures than the proposer's. */
export interface Propose extends By {
  type: 'propose';
  transition: string;
  reason?: string;
  /** Recorded with the decision; leave out to keep those in force. */
  conditions?: Condition[];
  questions?: string[];
}
export interface Sign extends By {
  type: 'sign';
  /** The revision that was read; a signature on an earlier one lapses. */
  revision: number;
}
export interface WithdrawProposal extends By {
  type: 'withdraw-proposal';
  reason: string;
}
export interface CloseRound extends By {
  type: 'close-round';
  reason: string;
}
export interface RaiseOverlay extends By {
  type: 'raise-overlay';
  kind: string;
  text: string;
  questions?: string[];
}
export interface CloseOverlay extends By {
  type: 'close-overlay';
  id: string;
  outcome: string;
  reason: string;
}
export interface WriteLetter extends By {
  type: 'write-letter';
  decision: string;
  body: LetterBody;
}
export interface ApproveLetter extends By {
  type: 'approve-letter';
  decision: string;
}
export interface ReleaseLetter extends By {
  type: 'release-letter';
  decision: string;
}
export interface RaiseAppeal extends By {
  type: 'raise-appeal';
  text: string;
}
export interface HearAppeal extends By {
  type: 'hear-appeal';
  result: 'uphold' | 'remit' | 'overturn';
  reason: string;
  /** Recorded where the result takes a transition that records conditions. */
  conditions?: Condition[];
}
/** A rule of the platform lays a hold by itself: nobody asks it to. */
export interface LayHold {
  type: 'lay-hold';
  kind: string;
  text: string;
}
/** Something outside changed (an assignment, a document): let the round and automatic transitions follow. */
export interface Refresh {
  type: 'refresh';
}
export interface FireTimer {
  type: 'fire-timer';
  timer: string;
}

export type Command =
  | Propose
  | Sign
  | WithdrawProposal
  | CloseRound
  | RaiseOverlay
  | CloseOverlay
  | WriteLetter
  | ApproveLetter
  | ReleaseLetter
  | RaiseAppeal
  | HearAppeal
  | LayHold
  | Refresh
  | FireTimer;
