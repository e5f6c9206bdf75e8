import { Browser } from './browser.ts';
import type { SignInApi } from './sign-in-api.ts';

export const SESSION = '__Host-waymark';
export const ATTEMPT = '__Host-waymark-sign-in';

const isPersonasPage = ({ pathname }: URL) => pathname === '/sign-in/personas';

/** Begins to sign in at the local provider. @returns the interaction that waits for a choice */
export const askWho = async (browser: Browser, wanted = '/'): Promise<string> => {
  const page = await browser.follow(`/sign-in/start?return=${encodeURIComponent(wanted)}`, isPersonasPage);
  return page.searchParams.get('interaction')!;
};

/** Chooses a person where the local provider asks. @returns the address that it all leads to */
export const choose = async (browser: Browser, interaction: string, person: string): Promise<URL> => {
  const answer = await browser.post(`/local-provider/interaction/${interaction}/choose`, { personId: person });
  const next = new URL(answer.headers.get('location')!, browser.home);
  return browser.follow(next.href, ({ pathname }) => !pathname.startsWith('/local-provider') && pathname !== '/sign-in/callback');
};

/** A browser in which somebody is signed in at the local provider. */
export const signedIn = async (api: SignInApi, person: string, browser = new Browser(api.url)): Promise<Browser> => {
  await choose(browser, await askWho(browser), person);
  return browser;
};

/** Id of the person whom the API takes a browser for; null for nobody. */
export const whoIs = async (browser: Browser, headers: Record<string, string> = {}): Promise<string | null> => (await browser.query('{ me { id } }', headers)).data?.me?.id ?? null;

/** Where a redirect leads. */
export const leadsTo = (response: Response): string | null => response.headers.get('location');
