import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Browser } from './support/browser.ts';
import { askWho, ATTEMPT, choose, leadsTo, SESSION, signedIn, whoIs } from './support/sign-in.ts';
import { signInApi, type SignInApi } from './support/sign-in-api.ts';

let api: SignInApi;
let reviewer: string;
beforeAll(async () => {
  api = await signInApi('demonstration');
  reviewer = await api.person('Reviewer', 'clinical-reviewer');
}, 60_000);
afterAll(() => api.close());

describe('signing in at the local provider', () => {
  it('leads back to the page that was wanted, as the person that was chosen', async () => {
    const browser = new Browser(api.url);
    expect(await whoIs(browser)).toBeNull();
    const interaction = await askWho(browser, '/reviews?due=soon#first');
    const end = await choose(browser, interaction, reviewer);
    expect(end.href).toBe(`${api.url}/reviews?due=soon#first`);
    expect(await whoIs(browser)).toBe(reviewer);
    expect(api.errors).toEqual([]);
  });

  it('gives the browser a cookie that is the host’s own, out of reach of scripts and of other sites’ forms', async () => {
    const browser = await signedIn(api, reviewer);
    expect(browser.cookie(SESSION)!.header).toMatch(/^__Host-waymark=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(browser.cookie(ATTEMPT)).toBeUndefined();
  });

  it('keeps what was asked for ten minutes and no longer', async () => {
    const answer = await new Browser(api.url).get('/sign-in/start');
    expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-waymark-sign-in=[\w.-]+; Path=\/; HttpOnly; Secure; SameSite=Lax; Max-Age=600$/)]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('asks every time who one is: it remembers nobody', async () => {
    const browser = await signedIn(api, reviewer);
    const end = await choose(browser, await askWho(browser), api.administrator);
    expect(end.href).toBe(`${api.url}/`);
    expect(await whoIs(browser)).toBe(api.administrator);
  });

  it('lets a browser that is signed in be signed in anew as the same person', async () => {
    const browser = await signedIn(api, reviewer);
    const before = browser.cookie(SESSION)!.value;
    await signedIn(api, reviewer, browser);
    expect(browser.cookie(SESSION)!.value).not.toBe(before);
    expect(await whoIs(browser)).toBe(reviewer);
  });

  it.each([
    ['nobody', () => '6a6f6b65-0000-4000-8000-000000000000'],
    ['no id at all', () => "' or true --"],
    ['nothing', () => ''],
  ])('does not take %s for a person, and asks again', async (_, chosen) => {
    const browser = new Browser(api.url);
    const interaction = await askWho(browser);
    expect((await choose(browser, interaction, chosen())).href).toBe(`${api.url}/sign-in/personas?interaction=${interaction}&problem=unknown-person`);
    expect((await choose(browser, interaction, reviewer)).pathname).toBe('/');
  });

  it('does not take a choice that another site sends, nor one that does not say where it comes from', async () => {
    const browser = new Browser(api.url);
    const address = `/local-provider/interaction/${await askWho(browser)}/choose`;
    for (const headers of [{ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, { origin: 'null' }, { 'sec-fetch-site': 'same-site' }, {}])
      expect((await browser.post(address, { personId: reviewer }, headers as Record<string, string>)).status).toBe(403);
    expect((await browser.post(address, { personId: reviewer }, { 'sec-fetch-site': 'same-origin' })).status).toBe(303);
  });

  it('does not take a choice from a browser that it did not ask', async () => {
    const interaction = await askWho(new Browser(api.url));
    const other = new Browser(api.url);
    await askWho(other);
    expect((await choose(other, interaction, reviewer)).href).toBe(`${api.url}/sign-in?problem=expired`);
  });

  it('says where it is as browsers see it, whatever a request says of itself', async () => {
    const answer = await fetch(`${api.url}/local-provider/.well-known/openid-configuration`, { headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' } });
    expect(await answer.json()).toMatchObject({ issuer: `${api.url}/local-provider`, authorization_endpoint: `${api.url}/local-provider/auth` });
  });

  it('sends an answer to our own sign-in and nowhere else, and never without PKCE', async () => {
    const browser = new Browser(api.url);
    const asked = new URL(leadsTo(await browser.get('/sign-in/start'))!);
    expect([...asked.searchParams.keys()].sort()).toEqual(['client_id', 'code_challenge', 'code_challenge_method', 'nonce', 'redirect_uri', 'response_type', 'scope', 'state']);
    expect(asked.searchParams.get('code_challenge_method')).toBe('S256');
    const elsewhere = new URL(asked);
    elsewhere.searchParams.set('redirect_uri', 'https://evil.example/');
    expect(leadsTo(await browser.get(elsewhere.href))).toBe('/sign-in?problem=expired');
    const bare = new URL(asked);
    for (const name of ['code_challenge', 'code_challenge_method']) bare.searchParams.delete(name);
    expect(leadsTo(await browser.get(bare.href))).toMatch(/\/sign-in\/callback\?error=invalid_request/);
  });
});

describe('a page to go on to', () => {
  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/\t/evil.example', 'javascript:alert(1)', '/.//evil.example', 'reviews', ''])('is our first page instead of %j', async (wanted) => {
    const browser = new Browser(api.url);
    expect((await choose(browser, await askWho(browser, wanted), reviewer)).href).toBe(`${api.url}/`);
  });
});
