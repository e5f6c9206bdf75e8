import type { Tx } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';

/**
 * Where what waits for somebody comes from. Other features ask it, in a transaction of that person and under row security; an
 * application says which (a feature imports no sibling).
 */

export interface WorkRow {
  kind: string;
  id: string;
  evaluationId: string;
  innovationId: string;
  reference: string;
  innovationName: string;
  simulated: boolean;
  detail: string | null;
  instance: string | null;
  dueAt: Date | string | null;
}

/** The work of a person, up to as many of each kind. */
export abstract class WorkSource {
  abstract ofEachKind(actor: SignedInPerson, tx: Tx, now: string): Promise<object[]>;
}

/** Invitations to teams that are made out to a person. */
export abstract class TeamInvitationSource {
  abstract invitationsIn(actor: SignedInPerson, tx: Tx): Promise<{ id: string; innovationName: string; expiresAt: Date | string }[]>;
}

export interface WishRow {
  evaluationId: string;
  simulated: boolean;
  bid: string | null;
  title: string;
}

/** What a person was asked whether they would like to review. */
export abstract class WishSource {
  abstract askedIn(actor: SignedInPerson, tx: Tx): Promise<object[]>;
}
