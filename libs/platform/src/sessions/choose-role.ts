import { rowsOf, type Tx } from '@waymark/database/transaction';
import type { Session } from './find-session.ts';
import { newToken, tokenHash } from './session-token.ts';

/**
 * Sets the role that a session acts in (null: all) under a new token; the old one is dead.
 *
 * @returns the new token, or null where the session got another token or ended since it was found
 */
export const chooseRole = async (tx: Tx, session: Session, role: string | null): Promise<string | null> => {
  const token = newToken();
  const changed = await rowsOf(
    tx,
    `update session set token_hash = $3, acting_role = $4, last_seen_at = now()
     where id = $1 and token_hash = $2 and signed_out_at is null returning id`,
    [session.id, session.tokenHash, tokenHash(token), role],
  );
  return changed.length > 0 ? token : null;
};
