import type { SeatsWanted } from './seats-wanted.ts';

/** Somebody who has a seat on a stage run already. */
export interface HeldSeat {
  person: string;
  role: string;
  organisation: string;
  affinity: number;
  /** Whether the seat could be somebody else’s if everything began anew: nothing is submitted. */
  movable: boolean;
}

/** Somebody who could be invited. */
export interface RoundPerson {
  id: string;
  organisation: string;
  /** Roles of the stage that they hold. */
  roles: string[];
  /** How many seats more they take; null: any number. */
  free: number | null;
}

/** What an assignment round is solved from: plain data, so that it can be sent to a thread. */
export interface RoundWorld {
  wanted: SeatsWanted;
  evaluations: { id: string; held: HeldSeat[] }[];
  people: RoundPerson[];
  /** By evaluation and person, whole numbers; null: barred there. */
  affinity: (number | null)[][];
  /** The limit of one organisation that nothing kept, where `wanted` has a looser one: what is offered by that keeps the quorums themselves. */
  strict?: number;
}

/** What a coordinator decided by hand: this person sits there, or does not. */
export interface Wish {
  evaluation: string;
  person: string;
  wish: 'lock' | 'forbid';
  /** The role in which they are kept; null: whichever comes out best. */
  role?: string | null;
}
