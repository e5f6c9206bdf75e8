import { readPort } from './port.ts';

export interface WebSettings {
  port: number;
  host: string;
  /** Where the API answers, from here. */
  api: string;
  /** Proxies whose word on the address of a browser counts. */
  trustedProxies: string;
  /** Origins beside our own to which forms may lead. */
  formOrigins: string[];
}

/** @throws Error that names the setting and the remedy */
export const readWebSettings = (environment: NodeJS.ProcessEnv = process.env): WebSettings => {
  if (environment['NODE_ENV'] === 'production' && !environment['WEB_SECRET'])
    throw new Error('WEB_SECRET is not set: give the web app a long random secret of its own, the same on each machine. Forms are protected by it, and without it each start would refuse the forms of the last');
  const issuer = environment['OIDC_ISSUER'];
  return {
    port: readPort(environment['PORT']),
    host: environment['HOST'] ?? '127.0.0.1',
    api: originOf('API_URL', environment['API_URL'] ?? 'http://127.0.0.1:3001'),
    trustedProxies: environment['TRUSTED_PROXIES'] ?? 'loopback',
    formOrigins: issuer ? [originOf('OIDC_ISSUER', issuer)] : [],
  };
};

const originOf = (setting: string, text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  throw new Error(`${setting} is “${text}”: set it to an address such as https://waymark.example.org`);
};
