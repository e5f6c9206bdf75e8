import type { AddressInfo } from 'node:net';
import { LOCAL_PROVIDER, type OutsideProvider, type SignInSettings } from '@waymark/platform/sessions';
import {
  allowInsecureRequests, ClientSecretBasic, ClientSecretPost, clockTolerance, customFetch, discovery, enableNonRepudiationChecks, None,
  type ClientAuth, type Configuration, type CustomFetch,
} from 'openid-client';

/** Seconds that the provider has to answer, and by which its clock may differ from ours. */
const PATIENCE = 10;
const TOLERANCE = 30;

/** Reads what the provider says about itself. @throws where it does not answer, or is not who it should be */
export const connect = ({ issuer, clientId, clientSecret }: OutsideProvider, ask: CustomFetch = fetch as CustomFetch): Promise<Configuration> =>
  discovery(new URL(issuer), clientId, { [clockTolerance]: TOLERANCE }, clientSecret === null ? None() : bySecret(clientSecret), {
    execute: [enableNonRepudiationChecks, ...(issuer.startsWith('http:') ? [allowInsecureRequests] : [])],
    timeout: PATIENCE,
    [customFetch]: ask,
  });

/** The way that OpenID Connect takes for granted, unless the provider knows only the other. */
const bySecret = (secret: string): ClientAuth => {
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (server, ...rest) => {
    const known = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return known.includes('client_secret_basic') ? basic(server, ...rest) : post(server, ...rest);
  };
};

/** The provider of a demonstration. */
export const localProvider = (settings: SignInSettings): OutsideProvider => ({
  issuer: settings.at(LOCAL_PROVIDER.path).href,
  clientId: LOCAL_PROVIDER.clientId,
  clientSecret: null,
});

/**
 * Asks this very process where the public address is meant: the provider of a demonstration runs in it, and the public
 * address may lead nowhere from here.
 */
export const askOurselves =
  (address: () => AddressInfo | string | null): CustomFetch =>
  (url, options) => {
    const own = new URL(url);
    const bound = address();
    if (bound && typeof bound === 'object') {
      const host = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
      own.protocol = 'http:';
      own.host = `${['0.0.0.0', '[::]'].includes(host) ? '127.0.0.1' : host}:${bound.port}`;
    }
    return fetch(own, options);
  };
