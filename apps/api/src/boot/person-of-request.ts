import type { IncomingMessage } from 'node:http';
import type { Database } from '@waymark/database/transaction';
import { personOf, type PersonaTokens, type SignedInPerson } from '@waymark/platform/auth';
import { apiError } from '@waymark/platform/graphql';
import { personOfClient, type ClientTokens } from '@waymark/platform/machine-clients';
import { cookieIn, isFromElsewhere, personOfSession, SESSION_COOKIE, type SignInSettings } from '@waymark/platform/sessions';

/** What is looked at: a request of HTTP, or one that opens a WebSocket. */
type Asking = Pick<IncomingMessage, 'headers' | 'method'>;

export interface Recognition {
  personas: PersonaTokens;
  clients: ClientTokens;
  database: Database;
  settings: SignInSettings;
}

/**
 * Who sent a request, by a token or by the cookie of a session; null: nobody.
 *
 * @param seen false where a page asks and not a person
 * @throws UNAUTHENTICATED for a token that does not count, whatever is wrong with it; BAD_INPUT for a token beside a cookie
 */
export const personOfRequest = async (request: Asking, by: Recognition, seen = true): Promise<SignedInPerson | null> => {
  const { authorization, cookie } = request.headers;
  const session = cookieIn(cookie, SESSION_COOKIE);
  if (authorization !== undefined) {
    if (session) throw apiError('BAD_INPUT', 'This came with a token and with the cookie of a session: send one of them');
    const bearer = await personOfToken(/^Bearer (\S+)$/i.exec(authorization)?.[1] ?? '', by);
    if (!bearer) throw apiError('UNAUTHENTICATED', 'This token does not count: it is not one of ours, has expired or was revoked');
    return bearer;
  }
  if (!session || isForged(request, by.settings)) return null;
  return personOfSession(by.database, session, by.settings, seen);
};

/** Of a persona in a demonstration, or of a machine client. */
const personOfToken = async (token: string, { personas, clients, database }: Recognition): Promise<SignedInPerson | null> => {
  const persona = await personas.verify(token);
  if (persona) return database.read(null, (tx) => personOf(tx, persona));
  const client = await clients.idIn(token);
  return client ? personOfClient(database, client) : null;
};

/** A cookie comes along whoever made the browser send it: where another site did, it may read pages and change nothing. */
const isForged = ({ method = '', headers }: Asking, { publicUrl }: SignInSettings): boolean =>
  !['GET', 'HEAD'].includes(method) && isFromElsewhere(headers, publicUrl);
