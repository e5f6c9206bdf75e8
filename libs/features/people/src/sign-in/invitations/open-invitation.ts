import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import type { Invitation } from '@waymark/platform/invitations';
import { v7 as uuid } from 'uuid';

/** Days that an invitation counts. */
export const INVITATION_DAYS = 7;

/**
 * Opens an invitation for a person; one that was open before is withdrawn. It runs on the time of the database, like
 * sessions: the simulated months of a demonstration end nobody's invitation.
 *
 * @param by who invites; null: whoever runs the installation, from its command line
 */
export const openInvitation = async (tx: Tx, person: string, by: string | null): Promise<Invitation> => {
  await withdrawOpen(tx, person);
  const made = await rowOf<Invitation>(
    tx,
    `insert into sign_in_invitation (id, person_id, invited_by, created_at, expires_at)
     values ($1, $2, $3, now(), date_trunc('second', now()) + make_interval(days => $4)) returning id, expires_at as "expiresAt"`,
    [uuid(), person, by, INVITATION_DAYS],
  );
  return made!;
};

/** Withdraws what is open for a person. @returns how many: 0 or 1 */
export const withdrawOpen = async (tx: Tx, person: string): Promise<number> =>
  (await rowsOf(tx, 'update sign_in_invitation set withdrawn_at = now() where person_id = $1 and used_at is null and withdrawn_at is null returning id', [person])).length;
