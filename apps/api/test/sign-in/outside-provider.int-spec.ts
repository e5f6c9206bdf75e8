import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Browser } from './support/browser.ts';
import { CLIENT, outsideProvider, type OutsideProvider } from './support/outside-provider.ts';
import { ATTEMPT, leadsTo, SESSION, whoIs } from './support/sign-in.ts';
import { signInApi, type SignInApi } from './support/sign-in-api.ts';

let api: SignInApi;
let provider: OutsideProvider;
let person: string;
beforeAll(async () => {
  provider = await outsideProvider(() => api.url);
  api = await signInApi('production', { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret });
  person = await api.person('Linked');
  await link('nhs-subject-1', person);
}, 60_000);
afterAll(async () => {
  await api.close();
  await provider.close();
});

const link = (subject: string, to: string) => api.sql('insert into person_identity (issuer, subject, person_id, linked_at) values ($1, $2, $3, now())', [provider.issuer, subject, to]);
const isCallback = ({ pathname }: URL) => pathname === '/sign-in/callback';

/** Begins to sign in as whom the provider recognises, and stops before our callback. `alter` changes what is asked on its way there. */
const upToCallback = async (browser: Browser, subject: string | null, alter: (asked: URL) => void = () => undefined): Promise<URL> => {
  provider.recognises(subject);
  const asked = new URL(leadsTo(await browser.get('/sign-in/start?return=/pipeline'))!);
  alter(asked);
  return browser.follow(asked.href, isCallback);
};

const finish = async (browser: Browser, callback: URL) => leadsTo(await browser.get(callback.href));

describe('signing in at a provider outside', () => {
  it('signs in whoever is linked to the identity', async () => {
    const browser = new Browser(api.url);
    expect(await finish(browser, await upToCallback(browser, 'nhs-subject-1'))).toBe('/pipeline');
    expect(await whoIs(browser)).toBe(person);
    expect(api.errors).toEqual([]);
  });

  it('asks for no more than who somebody is', async () => {
    const asked = new URL(leadsTo(await new Browser(api.url).get('/sign-in/start'))!);
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({ client_id: CLIENT.id, scope: 'openid', response_type: 'code', code_challenge_method: 'S256', redirect_uri: `${api.url}/sign-in/callback` });
    expect(asked.href).not.toContain(encodeURIComponent(CLIENT.secret));
  });

  it('refuses an identity that is linked to nobody, also where it is the id of a person', async () => {
    for (const subject of ['nhs-subject-unknown', person]) {
      const browser = new Browser(api.url);
      expect(await finish(browser, await upToCallback(browser, subject))).toBe('/sign-in?problem=unknown-person');
      expect(browser.cookie(SESSION)).toBeUndefined();
    }
  });

  it('refuses a disabled person with the same words', async () => {
    const disabled = await api.person('Disabled');
    await link('nhs-subject-2', disabled);
    await api.sql('update person set disabled_at = now() where id = $1', [disabled]);
    const browser = new Browser(api.url);
    expect(await finish(browser, await upToCallback(browser, 'nhs-subject-2'))).toBe('/sign-in?problem=unknown-person');
    expect(await api.sql('select id from session where person_id = $1', [disabled])).toEqual([]);
  });

  it('says so when somebody cancels there', async () => {
    const browser = new Browser(api.url);
    expect(await finish(browser, await upToCallback(browser, null))).toBe('/sign-in?problem=cancelled');
  });

  it('ends the provider’s session too when one signs out', async () => {
    const browser = new Browser(api.url);
    await finish(browser, await upToCallback(browser, 'nhs-subject-1'));
    const [{ hint }] = (await api.sql<{ hint: string }>('select id_token_hint as hint from session where person_id = $1 and signed_out_at is null order by created_at desc limit 1', [person])) as [{ hint: string }];
    const next = new URL(leadsTo(await browser.post('/sign-out'))!);
    expect(`${next.origin}${next.pathname}`).toBe(`${provider.issuer}/session/end`);
    expect(Object.fromEntries(next.searchParams)).toMatchObject({ id_token_hint: hint, post_logout_redirect_uri: `${api.url}/` });
    expect(provider.hasSession()).toBe(true);
    const page = await (await browser.get(next.href)).text();
    const xsrf = /name="xsrf" value="(\w+)"/.exec(page)![1]!;
    expect(leadsTo(await browser.post(`${provider.issuer}/session/end/confirm`, { xsrf, logout: 'yes' }))).toBe(`${api.url}/`);
    expect(provider.hasSession()).toBe(false);
  });
});

describe('an answer is refused', () => {
  const refused = async (browser: Browser, callback: URL, problem: string) => {
    expect(await finish(browser, callback)).toBe(`/sign-in?problem=${problem}`);
    expect([browser.cookie(SESSION), browser.cookie(ATTEMPT)]).toEqual([undefined, undefined]);
    expect(await whoIs(browser)).toBeNull();
  };

  it('with another state', async () => {
    const browser = new Browser(api.url);
    const callback = await upToCallback(browser, 'nhs-subject-1');
    callback.searchParams.set('state', 'of-somebody-else');
    await refused(browser, callback, 'expired');
  });

  it('without a state', async () => {
    const browser = new Browser(api.url);
    const callback = await upToCallback(browser, 'nhs-subject-1');
    callback.searchParams.delete('state');
    await refused(browser, callback, 'expired');
  });

  it('in a browser that did not ask: nobody is signed in as somebody else by a link', async () => {
    const callback = await upToCallback(new Browser(api.url), 'nhs-subject-1');
    await refused(new Browser(api.url), callback, 'expired');
    const asking = new Browser(api.url);
    await asking.get('/sign-in/start');
    await refused(asking, callback, 'expired');
  });

  it('with a cookie of an attempt that is not ours', async () => {
    const browser = new Browser(api.url);
    const callback = await upToCallback(browser, 'nhs-subject-1');
    browser.plant(ATTEMPT, `${browser.cookie(ATTEMPT)!.value.slice(0, -4)}AAAA`);
    await refused(browser, callback, 'expired');
  });

  it('with an identity that was made for another question (nonce)', async () => {
    const browser = new Browser(api.url);
    await refused(browser, await upToCallback(browser, 'nhs-subject-1', (asked) => asked.searchParams.set('nonce', 'of-somebody-else')), 'not-verified');
  });

  it('with a code that another verifier was promised for (PKCE)', async () => {
    const browser = new Browser(api.url);
    await refused(browser, await upToCallback(browser, 'nhs-subject-1', (asked) => asked.searchParams.set('code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM')), 'not-verified');
  });

  it('where the question was asked without PKCE', async () => {
    const browser = new Browser(api.url);
    const bare = (asked: URL) => ['code_challenge', 'code_challenge_method'].forEach((name) => asked.searchParams.delete(name));
    await refused(browser, await upToCallback(browser, 'nhs-subject-1', bare), 'not-verified');
  });

  it('from an issuer that was not asked', async () => {
    const browser = new Browser(api.url);
    const callback = await upToCallback(browser, 'nhs-subject-1');
    callback.searchParams.set('iss', 'https://evil.example');
    await refused(browser, callback, 'not-verified');
  });

  it('with a code that was used before', async () => {
    const browser = new Browser(api.url);
    const callback = await upToCallback(browser, 'nhs-subject-1');
    const twin = browser.copy();
    expect(await finish(browser, callback)).toBe('/pipeline');
    await refused(twin, callback, 'not-verified');
  });

  it('and an operator is told why, without code or token', async () => {
    const browser = new Browser(api.url);
    const callback = await upToCallback(browser, 'nhs-subject-1', (asked) => asked.searchParams.set('nonce', 'of-somebody-else'));
    api.errors.length = 0;
    await finish(browser, callback);
    expect(api.errors).toEqual([expect.objectContaining({ message: expect.stringMatching(/could not be verified: .*nonce/) })]);
    expect(JSON.stringify(api.errors.map((error: any) => [error.message, error.cause]))).not.toContain(callback.searchParams.get('code'));
  });
});
