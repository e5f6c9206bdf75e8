import type { Config } from '../config/index.ts';
import { readSecondFactor, type SecondFactorSettings } from './second-factor-settings.ts';

/** The provider of identities that an installation was given. */
export interface OutsideProvider {
  /** Its issuer, as its discovery document names it. */
  issuer: string;
  clientId: string;
  /** null: a public client, which PKCE alone protects. */
  clientSecret: string | null;
}

/** How people sign in here. */
export class SignInSettings {
  constructor(
    /** The origin that browsers use, e.g. `https://waymark.example`: without a final slash. */
    readonly publicUrl: string,
    /** Hours after which a session that nobody uses is over. */
    readonly idleHours: number,
    /** `local`: the one of a demonstration, where anybody is anybody. null: nobody can sign in. */
    readonly provider: 'local' | OutsideProvider | null,
    /** What counts as a second factor, and of whom it is asked. */
    readonly secondFactor: SecondFactorSettings,
  ) {}

  /** The address of a page or an endpoint as browsers use it. */
  at(path: string): URL {
    return new URL(path, this.publicUrl);
  }
}

/**
 * Reads PUBLIC_URL, SESSION_IDLE_HOURS and OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_SECOND_FACTOR. A demonstration without an
 * issuer has the local provider; a production installation never has.
 *
 * @throws Error that names the setting and the remedy
 */
export const readSignInSettings = (environment: NodeJS.ProcessEnv, { mode, port }: Pick<Config, 'mode' | 'port'>): SignInSettings =>
  withProvider(environment, port, readOutsideProvider(environment) ?? (mode === 'demonstration' ? 'local' : null));

/** The local provider reports no second factor, so that none can be asked for where it is the one. */
const withProvider = (environment: NodeJS.ProcessEnv, port: number, provider: SignInSettings['provider']): SignInSettings =>
  new SignInSettings(
    readPublicUrl(environment['PUBLIC_URL'] || `http://localhost:${port}`),
    readIdleHours(environment['SESSION_IDLE_HOURS'] ?? '20'),
    provider,
    readSecondFactor(provider === 'local' ? undefined : environment['OIDC_SECOND_FACTOR']),
  );

/** The origin that browsers use, without a final slash. @throws Error that names the setting and the remedy */
export const readPublicUrl = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || `${url.origin}/` !== url.href)
    throw new Error(`PUBLIC_URL is “${text}”: set it to the origin that browsers use and no more, e.g. https://waymark.example`);
  if (!isSafeFromListeners(url))
    throw new Error(`PUBLIC_URL is “${text}”: browsers keep a session only over https, or on localhost`);
  return url.origin;
};

const readIdleHours = (text: string): number => {
  const hours = Number(text);
  if (text.trim() === '' || !(hours > 0 && hours <= 168)) throw new Error(`SESSION_IDLE_HOURS is “${text}”: set it to a number of hours, at most 168`);
  return hours;
};

const readOutsideProvider = (environment: NodeJS.ProcessEnv): OutsideProvider | null => {
  const issuer = environment['OIDC_ISSUER'];
  if (!issuer) return null;
  if (!URL.canParse(issuer) || !isSafeFromListeners(new URL(issuer)))
    throw new Error(`OIDC_ISSUER is “${issuer}”: set it to the issuer of your provider, which begins with https://`);
  const clientId = environment['OIDC_CLIENT_ID'];
  if (!clientId) throw new Error('OIDC_ISSUER is set and OIDC_CLIENT_ID is not: set it to the name that your provider knows Waymark by');
  return { issuer, clientId, clientSecret: environment['OIDC_CLIENT_SECRET'] || null };
};

/** Over https, or never on a wire. */
const isSafeFromListeners = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && (/^(.+\.)?localhost$|^127(\.\d+){3}$/.test(hostname) || hostname === '[::1]'));
