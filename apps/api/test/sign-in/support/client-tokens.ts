import { createHmac, randomUUID } from 'node:crypto';
import { ClientTokens } from '@waymark/platform/machine-clients';
import { SignJWT, UnsecuredJWT } from 'jose';

const SECRET = 'a secret of tests';
const keyFor = (purpose: string, secret = SECRET): Uint8Array => createHmac('sha256', secret).update(purpose).digest();
const KEY = keyFor('machine clients');

const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1_000) + seconds;
const claimsOf = (client: string) => ({ iss: 'test.waymark/audit', aud: 'waymark-api', sub: client, exp: inSeconds(600) });

const signed = (claims: object, key = KEY, alg = 'HS256'): Promise<string> => new SignJWT(claims as Record<string, unknown>).setProtectedHeader({ alg }).sign(key);

/** What a test signs itself and the API takes: a wrong one below differs from it in one thing. */
export const rightToken = (client: string): Promise<string> => signed(claimsOf(client));

/** Tokens of a client that are each wrong in one thing, by what it is. @param person somebody who is no client */
export const wrongTokens = async (client: string, person: string): Promise<Record<string, string>> => {
  const claims = claimsOf(client);
  const { exp: _, ...endless } = claims;
  return {
    expired: await signed({ ...claims, exp: inSeconds(-1) }),
    'without an end': await signed(endless),
    'another issuer': await signed({ ...claims, iss: 'other.waymark/audit' }),
    'another audience': await signed({ ...claims, aud: 'waymark-persona' }),
    'another client': await signed({ ...claims, sub: randomUUID() }),
    'no client at all': await signed({ ...claims, sub: 'nonsense' }),
    'a person’s id': await signed({ ...claims, sub: person }),
    'another key': await signed(claims, keyFor('machine clients', 'another secret')),
    'the key of personas': await signed(claims, keyFor('persona tokens')),
    'another algorithm': await signed(claims, Buffer.alloc(64, KEY), 'HS512'),
    'no algorithm': new UnsecuredJWT(claims).encode(),
    'another installation': await new ClientTokens(SECRET, 'other.waymark/audit').of({ id: client, expiresAt: new Date(claims.exp * 1_000) }),
    nonsense: 'nonsense',
  };
};
