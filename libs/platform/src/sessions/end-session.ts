import { rowsOf, type Tx } from '@waymark/database/transaction';
import type { Session } from './find-session.ts';

/** Ends one session. @returns whether it was still going on */
export const endSession = async (tx: Tx, session: Session): Promise<boolean> =>
  (await rowsOf(tx, 'update session set signed_out_at = now(), id_token_hint = null where id = $1 and signed_out_at is null returning id', [session.id])).length > 0;

/** Ends all sessions of a person. @returns how many had not been signed out */
export const endSessionsOf = async (tx: Tx, person: string): Promise<number> =>
  (await rowsOf(tx, 'update session set signed_out_at = now(), id_token_hint = null where person_id = $1 and signed_out_at is null returning id', [person])).length;
