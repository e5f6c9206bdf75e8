import type { SignedInPerson } from '../auth/index.ts';

/** What a subscription knows of the socket that it came by. */
export interface Following {
  person: SignedInPerson;
  /** Whoever the same cookie or token signs in now; null: nobody any more. */
  personNow(): Promise<SignedInPerson | null>;
  /** Aborted when the socket is closed. */
  closed: AbortSignal;
  /** Looks when it is this look's turn: only so many at once, so that requests keep their connections. */
  inTurn<Seen>(look: () => Promise<Seen>): Promise<Seen>;
}
