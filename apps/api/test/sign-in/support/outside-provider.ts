import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import Provider, { type JWK } from 'oidc-provider';
import { memoryAdapter } from '../../../src/local-provider/memory-adapter.ts';
import { freePort } from './sign-in-api.ts';

export interface OutsideProvider {
  issuer: string;
  /** Who comes to it from now on, and how they prove it; null: somebody who cancels. */
  recognises(subject: string | null, proof?: Recognised): void;
  /** From now on it shows keys that it does not sign with. */
  showsOtherKeys(yes: boolean): void;
  /** Whether it holds a session for whoever came last. */
  hasSession(): boolean;
  close(): Promise<void>;
}

/** What the provider says of how somebody proved who they are: the ways, the level, and when, in seconds since 1970. */
export interface Recognised {
  amr?: string[];
  acr?: string;
  ts?: number;
}

export const CLIENT = { id: 'waymark-of-tests', secret: 'a secret with / and + and spaces' };

const key = (kid: string): JWK => ({ ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' }) as JWK;

/** A provider of identities of somebody else, on a port of its own, that knows us as a client and insists on PKCE. */
export const outsideProvider = async (ourUrl: () => string, at?: number): Promise<OutsideProvider> => {
  const port = at ?? (await freePort());
  const issuer = `http://localhost:${port}/realms/nhs`;
  let recognised: string | null = null;
  let proof: Recognised = {};
  let otherKeys = false;
  let provider: Provider;
  let sessions = 0;
  const make = () => {
    const made = new Provider(issuer, {
      clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [`${ourUrl()}/sign-in/callback`], post_logout_redirect_uris: [`${ourUrl()}/`] }],
      jwks: { keys: [key('own')] },
      adapter: memoryAdapter(),
      cookies: { keys: ['of a test'] },
      ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
      claims: { openid: ['sub', 'amr', 'acr'] }, // auth_time where it is asked for, as many providers do
      pkce: { required: () => true },
      features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true, logoutSource: (context, form) => void (context.body = form) } },
      findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
      interactions: { url: (_, { uid }) => `/realms/nhs/interaction/${uid}` },
      loadExistingGrant: async ({ oidc }) => {
        const grant = new oidc.provider.Grant({ accountId: oidc.account!.accountId, clientId: oidc.client!.clientId });
        grant.addOIDCScope('openid');
        await grant.save();
        return grant;
      },
    });
    made.on('session.saved', (session) => void (sessions += session.accountId ? 1 : 0));
    made.on('session.destroyed', () => void (sessions = 0));
    return made;
  };
  const server = createServer((request, response) => {
    provider ??= make();
    request.url = request.url!.replace('/realms/nhs', '');
    (request as typeof request & { originalUrl: string }).originalUrl = `/realms/nhs${request.url}`;
    if (otherKeys && request.url === '/jwks') {
      const { kty, n, e } = key('own') as JWK & { n: string; e: string };
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [{ kty, n, e, kid: 'own', alg: 'RS256', use: 'sig' }] }));
    } else if (request.url.startsWith('/interaction/')) {
      const result = recognised === null ? { error: 'access_denied' } : { login: { accountId: recognised, ...proof } };
      void provider.interactionFinished(request, response, result);
    } else void provider.callback()(request, response);
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    issuer,
    recognises: (subject, how = {}) => void ([recognised, proof] = [subject, how]),
    showsOtherKeys: (yes) => void (otherKeys = yes),
    hasSession: () => sessions > 0,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
