import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { problemPage } from '@waymark/people';
import { LOCAL_PROVIDER, type SignInSettings } from '@waymark/platform/sessions';
import type { Configuration, JWK, KoaContextWithOIDC } from 'oidc-provider';
import { memoryAdapter } from './memory-adapter.ts';

/** Seconds that anything of the local provider lasts. */
const LIFETIME = 600;

/** Our own sign-in is its one client; who somebody is, is what they chose. Keys live as long as this process. */
export const providerConfiguration = (settings: SignInSettings): Configuration => ({
  adapter: memoryAdapter(),
  jwks: { keys: [signingKey()] },
  clients: [
    {
      client_id: LOCAL_PROVIDER.clientId,
      token_endpoint_auth_method: 'none',
      id_token_signed_response_alg: 'ES256',
      redirect_uris: [settings.at('/sign-in/callback').href],
    },
  ],
  cookies: { keys: [randomBytes(32).toString('base64url')], names: COOKIES, long: { path: LOCAL_PROVIDER.path } },
  features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false }, userinfo: { enabled: false } },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  interactions: { url: (_, { uid }) => `${LOCAL_PROVIDER.path}/interaction/${uid}` },
  loadExistingGrant: grantAtOnce,
  pkce: { required: () => true },
  renderError: (context) => context.redirect(problemPage('expired')),
  ttl: { AccessToken: LIFETIME, AuthorizationCode: 60, Grant: LIFETIME, IdToken: LIFETIME, Interaction: LIFETIME, Session: LIFETIME },
});

export const COOKIES = { session: 'waymark-local-session', interaction: 'waymark-local-interaction', resume: 'waymark-local-resume' } as const;

const signingKey = (): JWK => ({ ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig' }) as JWK;

/** There is nothing to consent to: the client is ourselves. */
const grantAtOnce = async ({ oidc }: KoaContextWithOIDC) => {
  const grant = new oidc.provider.Grant({ accountId: oidc.account!.accountId, clientId: oidc.client!.clientId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
};
