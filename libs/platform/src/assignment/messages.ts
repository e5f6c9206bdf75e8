import { type Assigned, type QuorumRound } from '@waymark/domain/assignment';
import { type Solver } from './solvers.ts';

/** What a thread is asked for. */
export interface Work {
  solver: Solver;
  given: unknown;
  seed: number;
  /** When the answer must be there, in milliseconds since 1970 by the clock of `now`; Infinity for no deadline. */
  endsAt: number;
}

/** What it sends: perhaps better and better assignments, or a round that is whole but for what stands beside it, and last the answer, or what went wrong. */
export type Message = { kind: 'better'; found: Assigned } | { kind: 'so-far'; round: QuorumRound } | { kind: 'answer'; answer: { status: string; bound?: { total: number } } } | { kind: 'fault'; isRange: boolean; message: string };

/** Real time that never goes back and is the same in every thread; an installation's clock, which can be ahead, is another matter. */
export const now = (): number => performance.timeOrigin + performance.now();
