import { rowOf, type Tx } from '@waymark/database/transaction';
import { tokenHash } from './session-token.ts';

export interface Session {
  id: string;
  person: string;
  tokenHash: Buffer;
  /** The one role that the person acts in; null: in all that they hold. */
  actingRole: string | null;
  /** The provider's own word for who signed in, to end its session with; null where it gave none. */
  idTokenHint: string | null;
  /** Whether the provider reported a second factor at the sign-in. */
  secondFactor: boolean;
  /** Seconds since the provider recognised the person; null where it did not say when. */
  authenticatedSecondsAgo: number | null;
  /** Last seen more than a minute ago. */
  unseen: boolean;
}

/**
 * The session of a token while it lasts: not signed out, not unused for `idleHours` and not past its absolute end.
 * Sessions run on the time of the database, also in a demonstration, whose simulated months end nobody's session.
 */
export const findSession = async (tx: Tx, token: string, idleHours: number): Promise<Session | null> => {
  const row = await rowOf<Session>(
    tx,
    `select id, person_id as person, token_hash as "tokenHash", acting_role as "actingRole", id_token_hint as "idTokenHint",
       second_factor as "secondFactor", extract(epoch from now() - authenticated_at)::float8 as "authenticatedSecondsAgo",
       last_seen_at < now() - interval '1 minute' as unseen
     from session where token_hash = $1 and signed_out_at is null and expires_at > now() and last_seen_at > now() - make_interval(secs => $2)`,
    [tokenHash(token), idleHours * 3_600],
  );
  return row ?? null;
};
