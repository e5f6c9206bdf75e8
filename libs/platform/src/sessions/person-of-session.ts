import { rowsOf, type Database } from '@waymark/database/transaction';
import { personOf, type SignedInPerson } from '../auth/index.ts';
import { findSession } from './find-session.ts';
import { proofOf } from './session-proof.ts';
import type { SignInSettings } from './sign-in-settings.ts';

/**
 * Whom a token signs in, with the roles that they hold now; where they chose one to act in, with that one only. Nobody
 * where the session is over or the person is disabled. Says that they were seen, at most once a minute.
 *
 * @param seen false where a page asks and not a person: a page that is left open must not keep a session alive
 */
export const personOfSession = async (database: Database, token: string, { idleHours, secondFactor }: Pick<SignInSettings, 'idleHours' | 'secondFactor'>, seen = true): Promise<SignedInPerson | null> =>
  database.transaction({ person: null, purpose: 'system' }, async (tx) => {
    const session = await findSession(tx, token, idleHours);
    const person = session && (await personOf(tx, session.person));
    if (!person) return null;
    if (seen && session.unseen) await rowsOf(tx, `update session set last_seen_at = now() where id = $1 and last_seen_at < now() - interval '1 minute'`, [session.id]);
    return { ...actingAs(person, session.actingRole), proof: proofOf(session, secondFactor) };
  });

/** The person with no role but the one that they act in. Where they hold it no more, they hold none. */
export const actingAs = (person: SignedInPerson, role: string | null): SignedInPerson =>
  role === null ? person : { ...person, actingRole: role, roles: person.roles.filter((held) => held.role === role) };
