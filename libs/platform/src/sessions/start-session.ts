import { rowsOf, type Tx } from '@waymark/database/transaction';
import { v7 as uuid } from 'uuid';
import { newToken, tokenHash } from './session-token.ts';

/** Days after which a session is over, however much it is used. */
const ABSOLUTE_DAYS = 7;

/**
 * Begins a session. Its token is new whatever the browser held before, and is known to nobody but the caller. Rows of
 * sessions that ended stay for their period of retention.
 */
export const startSession = async (tx: Tx, person: string, idTokenHint: string | null): Promise<{ id: string; token: string }> => {
  const [id, token] = [uuid(), newToken()];
  await rowsOf(
    tx,
    `insert into session (id, token_hash, person_id, created_at, last_seen_at, expires_at, id_token_hint)
     values ($1, $2, $3, now(), now(), now() + make_interval(days => $4), $5)`,
    [id, tokenHash(token), person, ABSOLUTE_DAYS, idTokenHint],
  );
  return { id, token };
};
