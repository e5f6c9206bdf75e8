import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aScript, BROWSER, builtWeb, FORM } from './built-web.ts';
import { stubApi } from './stub-api.ts';

const SIGNED_IN = { ...BROWSER, cookie: '__Host-waymark=good' };
const OVER = { ...BROWSER, cookie: '__Host-waymark=over' };

let api: Awaited<ReturnType<typeof stubApi>>;
let web: Awaited<ReturnType<typeof builtWeb>>;

beforeAll(async () => {
  api = await stubApi();
  web = await builtWeb(api.url, { OIDC_ISSUER: 'https://login.example.org/realms/one' });
});

afterAll(async () => {
  await web.close();
  await api.close();
});

describe('the policy on content', () => {
  it('lets run what carries the nonce of the answer, and nothing else', async () => {
    const { headers, text } = await web.ask('/', { headers: BROWSER });
    const policy = String(headers['content-security-policy']);
    const nonce = /'nonce-([\w+/=]+)'/.exec(policy)![1]!;
    expect(policy.replace(nonce, '…').split('; ')).toEqual([
      "default-src 'self'",
      "script-src 'self' 'nonce-…'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self' https://login.example.org",
      "frame-ancestors 'none'",
    ]);
    const scripts = text.match(/<script\b[^>]*>/g)!;
    expect(scripts.length).toBeGreaterThan(1);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    expect(text).not.toMatch(/<style\b|\sstyle="|\son\w+="/);
  });

  it('has another nonce at each answer', async () => {
    const [one, other] = await Promise.all([web.ask('/'), web.ask('/')]);
    expect(one.headers['content-security-policy']).not.toBe(other.headers['content-security-policy']);
  });
});

it.each(['/', '/no/such/page', '/health/live', '/favicon.svg'])('%s leaves with the headers that protect it, and says not what we run', async (path) => {
  const { headers } = await web.ask(path);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'cross-origin-opener-policy': 'same-origin',
  });
  expect(headers['x-powered-by']).toBeUndefined();
});

it('asks for https only where it came by https', async () => {
  expect((await web.ask('/')).headers['strict-transport-security']).toBeUndefined();
  expect((await web.ask('/', { headers: { 'x-forwarded-proto': 'https' } })).headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
});

describe('caches', () => {
  it.each([
    ['a page', '/', 200, SIGNED_IN],
    ['a page for everybody', '/privacy', 200, BROWSER],
    ['a page that is not there', '/no/such/page', 404, BROWSER],
    ['the data of a page', '/account.data', 200, SIGNED_IN],
    ['a redirect', '/account', 302, OVER],
    ['a redirect among data', '/account.data', 202, OVER],
    ['a refused address', '/%', 400, BROWSER],
  ])('do not keep %s', async (_, path, status, headers) => {
    const answer = await web.ask(path, { headers });
    expect([answer.status, answer.headers['cache-control']]).toEqual([status, 'no-store']);
  });

  it('keep files by their hash for a year', async () => {
    expect((await web.ask(aScript())).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('do not keep that a file is missing', async () => {
    const answer = await web.ask('/assets/none.js');
    expect([answer.status, answer.headers['cache-control']]).toEqual([404, 'no-store']);
  });
});

it('compresses files, and no page, whose length would tell of what it holds', async () => {
  const headers = { ...SIGNED_IN, 'accept-encoding': 'gzip' };
  const asset = (await web.ask('/', { headers })).text.match(/\/assets\/[\w.-]+\.css/)![0];
  expect((await web.ask(asset, { headers })).headers['content-encoding']).toBe('gzip');
  const best = await web.ask(aScript(), { headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' } });
  expect(best.headers).toMatchObject({ 'content-encoding': 'br', 'content-type': expect.stringContaining('javascript'), vary: expect.stringContaining('Accept-Encoding'), 'cache-control': 'public, max-age=31536000, immutable' });
  expect((await web.ask(aScript(), { headers: { ...SIGNED_IN, 'accept-encoding': 'identity' } })).headers['content-encoding']).toBeUndefined();
  expect((await web.ask(aScript(), { method: 'POST', headers: { ...headers, 'accept-encoding': 'br' } })).headers['content-encoding']).toBeUndefined();
  for (const path of ['/', '/account.data']) expect((await web.ask(path, { headers })).headers['content-encoding']).toBeUndefined();
});

describe('a form', () => {
  it('without the token of its session is refused and changes nothing', async () => {
    const before = api.asked.length;
    const { status, text } = await web.ask('/innovations/new', { method: 'POST', headers: { ...FORM, cookie: SIGNED_IN.cookie, 'sec-fetch-site': 'cross-site' }, body: 'name=Planted' });
    expect([status, /<h1[^>]*>([^<]*)</.exec(text)![1]]).toEqual([403, 'You cannot do this']);
    expect(api.asked.slice(before).filter(({ body }) => body.includes('Planted'))).toEqual([]);
  });

  it('from another origin does not reach the pages', async () => {
    const answer = await web.ask('/innovations/new', { method: 'POST', headers: { ...FORM, cookie: SIGNED_IN.cookie, origin: 'https://elsewhere.example' }, body: 'name=Planted' });
    expect([400, 403]).toContain(answer.status);
  });
});

it('leads a deep link to sign-in and from there back', async () => {
  const { headers } = await web.ask('/innovations/7/answers?done=saved', { headers: OVER });
  expect(headers.location).toBe(`/sign-in?return=${encodeURIComponent('/innovations/7/answers?done=saved')}`);
  const { text } = await web.ask(headers.location!, { headers: BROWSER });
  expect(text).toContain(`href="/sign-in/start?return=${encodeURIComponent('/innovations/7/answers?done=saved')}"`);
});

it('carries no way to another site through sign-in', async () => {
  const { text } = await web.ask('/sign-in?return=//elsewhere.example', { headers: BROWSER });
  expect(text).toContain('href="/sign-in/start?return=%2F"');
});

it('names a browser once, by a cookie that scripts do not read', async () => {
  const { headers } = await web.ask('/', { headers: BROWSER });
  expect(headers['set-cookie']).toEqual([expect.stringMatching(/^__Host-waymark-browser=[\w-]{24}; Path=\/; Secure; HttpOnly; SameSite=Lax$/)]);
  expect((await web.ask('/', { headers: { cookie: '__Host-waymark-browser=mine' } })).headers['set-cookie']).toBeUndefined();
});
