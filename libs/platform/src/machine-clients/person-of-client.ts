import { rowOf, rowsOf, type Database } from '@waymark/database/transaction';
import { HELD_ROLES, type SignedInPerson } from '../auth/index.ts';

const TODAY = `(now() at time zone 'UTC')::date`;

/**
 * Who a machine client acts as: itself, with its role and its scopes. Null where it was revoked, has expired or never
 * was. Asked anew at every request. Says on which day it was used last.
 */
export const personOfClient = (database: Database, id: string): Promise<SignedInPerson | null> =>
  database.transaction({ person: null, purpose: 'system' }, async (tx) => {
    const found = await rowOf<SignedInPerson & { unseen: boolean }>(
      tx,
      `select p.id, p.display_name as "displayName", p.organisation_id as organisation, ${HELD_ROLES} as roles, c.scopes, c.last_used_on is distinct from ${TODAY} as unseen
       from machine_client c join person p on p.id = c.id
       where c.id = $1 and c.revoked_at is null and c.expires_at > now() and p.disabled_at is null`,
      [id],
    );
    if (!found) return null;
    const { unseen, ...client } = found;
    if (unseen) await rowsOf(tx, `update machine_client set last_used_on = ${TODAY} where id = $1`, [id]);
    return client;
  });
