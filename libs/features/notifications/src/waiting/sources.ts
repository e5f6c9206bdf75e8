import type { SignedInPerson } from '@waymark/platform/auth';

/**
 * Where what waits for somebody comes from. Other features ask it, each as that person and under row security; an
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
  dueAt: Date | string | null;
}

/** The list of work of a person. */
export abstract class WorkSource {
  abstract myWork(actor: SignedInPerson): Promise<object[]>;
}

/** Invitations to teams that are made out to a person. */
export abstract class TeamInvitationSource {
  abstract invitations(actor: SignedInPerson): Promise<{ id: string; innovationName: string; expiresAt: Date | string }[]>;
}

export interface WishRow {
  evaluationId: string;
  simulated: boolean;
  bid: string | null;
  title: string;
}

/** What a person was asked whether they would like to review. */
export abstract class WishSource {
  abstract asked(actor: SignedInPerson): Promise<object[]>;
}
