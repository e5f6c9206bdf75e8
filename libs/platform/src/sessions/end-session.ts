import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import type { Session } from './find-session.ts';
import { tokenHash } from './session-token.ts';

/** Ends one session. @returns whether it was still going on */
export const endSession = async (tx: Tx, session: Session): Promise<boolean> =>
  (await rowsOf(tx, 'update session set signed_out_at = now(), id_token_hint = null where id = $1 and signed_out_at is null returning id', [session.id])).length > 0;

/** Ends all sessions of a person. @returns how many had not been signed out */
export const endSessionsOf = async (tx: Tx, person: string): Promise<number> =>
  (await rowsOf(tx, 'update session set signed_out_at = now(), id_token_hint = null where person_id = $1 and signed_out_at is null returning id', [person])).length;

/** Whether a token is that of a session which was signed out, here or from elsewhere: not of one that ran out, or of none. */
export const wasSignedOut = async (tx: Tx, token: string): Promise<boolean> =>
  (await rowOf(tx, 'select id from session where token_hash = $1 and signed_out_at is not null', [tokenHash(token)])) !== undefined;
