import { rowsOf, type Tx } from '@waymark/database/transaction';
import { v7 as uuid } from 'uuid';
import { newToken, tokenHash } from './session-token.ts';

export interface NewSession {
  person: string;
  /** The provider’s own word for who signed in; null where it gave none. */
  idTokenHint: string | null;
  /** When the provider recognised the person; null where it did not say. */
  authenticatedAt: Date | null;
  /** Whether it reported a second factor. */
  secondFactor: boolean;
  /** The one role to act in; null: all that are held. */
  actingRole: string | null;
}

/** Days after which a session is over, however much it is used. */
const ABSOLUTE_DAYS = 7;

/**
 * Begins a session. Its token is new whatever the browser held before, and is known to nobody but the caller. Rows of
 * sessions that ended stay for their period of retention.
 */
export const startSession = async (tx: Tx, { person, idTokenHint, authenticatedAt, secondFactor, actingRole }: NewSession): Promise<{ id: string; token: string }> => {
  const [id, token] = [uuid(), newToken()];
  await rowsOf(
    tx,
    `insert into session (id, token_hash, person_id, created_at, last_seen_at, expires_at, id_token_hint, authenticated_at, second_factor, acting_role)
     values ($1, $2, $3, now(), now(), now() + make_interval(days => $4), $5, case when $6::timestamptz is null then null else least($6, now()) end, $7, $8)`, // no clock ahead of ours makes a proof last longer
    [id, tokenHash(token), person, ABSOLUTE_DAYS, idTokenHint, authenticatedAt, secondFactor, actingRole],
  );
  return { id, token };
};
