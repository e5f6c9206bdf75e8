import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Browser } from './support/browser.ts';
import { SESSION, signedIn, whoIs } from './support/sign-in.ts';
import { signInApi, type SignInApi } from './support/sign-in-api.ts';

let api: SignInApi;
beforeAll(async () => void (api = await signInApi('demonstration', { SESSION_IDLE_HOURS: '20' })), 60_000);
afterAll(() => api.close());

const rowOf = async (person: string) => (await api.sql('select *, extract(epoch from now() - last_seen_at) as unseen from session where person_id = $1', [person]))[0]!;
const unusedFor = (person: string, time: string) => api.sql('update session set last_seen_at = now() - $2::interval where person_id = $1', [person, time]);

describe('a session', () => {
  it('is known to the database by the hash of its token, which tells nobody the token', async () => {
    const person = await api.person('Hashed');
    const token = (await signedIn(api, person)).cookie(SESSION)!.value;
    const row = await rowOf(person);
    expect(row['token_hash']).toEqual(createHash('sha256').update(token).digest());
    expect(JSON.stringify(await api.sql('select s::text, e.text from session s, audit.event e'))).not.toContain(token);
  });

  it('lasts while it is used within 20 hours', async () => {
    const person = await api.person('Idle');
    const browser = await signedIn(api, person);
    await unusedFor(person, '19 hours 59 minutes');
    expect(await whoIs(browser)).toBe(person);
    await unusedFor(person, '20 hours 1 second');
    expect(await whoIs(browser)).toBeNull();
  });

  it('lasts a week and no longer, however much it is used', async () => {
    const person = await api.person('Weekly');
    const browser = await signedIn(api, person);
    const { created_at, expires_at } = await rowOf(person);
    expect(expires_at.getTime() - created_at.getTime()).toBe(7 * 24 * 3_600_000);
    await api.sql("update session set expires_at = now() + interval '10 seconds' where person_id = $1", [person]);
    expect(await whoIs(browser)).toBe(person);
    await api.sql('update session set expires_at = now() where person_id = $1', [person]);
    expect(await whoIs(browser)).toBeNull();
  });

  it('is seen at most once a minute', async () => {
    const person = await api.person('Seen');
    const browser = await signedIn(api, person);
    await unusedFor(person, '50 seconds');
    await whoIs(browser);
    expect(Number((await rowOf(person))['unseen'])).toBeGreaterThan(49);
    await unusedFor(person, '61 seconds');
    await whoIs(browser);
    expect(Number((await rowOf(person))['unseen'])).toBeLessThan(30);
  });

  it('outlasts what the simulated clock of a demonstration jumps', async () => {
    const person = await api.person('Patient', 'administrator');
    const browser = await signedIn(api, person);
    await api.sql('update installation set clock_offset_ms = 31536000000');
    expect(await whoIs(browser)).toBe(person);
    await api.sql('update installation set clock_offset_ms = 0');
  });

  it('is nobody’s once its person is disabled', async () => {
    const person = await api.person('Disabled');
    const browser = await signedIn(api, person);
    await api.sql('update person set disabled_at = now() where id = $1', [person]);
    expect(await whoIs(browser)).toBeNull();
  });

  it('loses a role with the next request after it was revoked', async () => {
    const person = await api.person('Revoked', 'administrator');
    const browser = await signedIn(api, person);
    const roles = async () => (await browser.query('{ me { roles { role } } }')).data.me.roles;
    expect(await roles()).toEqual([{ role: 'administrator' }]);
    await api.sql('update role_holding set revoked_at = now() where person_id = $1', [person]);
    expect(await roles()).toEqual([]);
  });
});

describe('signing in', () => {
  it('uses no token that the browser held before: a planted one stays nobody’s', async () => {
    const person = await api.person('Fixed');
    const planted = Buffer.alloc(32, 7).toString('base64url');
    const browser = new Browser(api.url);
    browser.plant(SESSION, planted);
    const attacker = browser.copy();
    await signedIn(api, person, browser);
    expect(browser.cookie(SESSION)!.value).not.toBe(planted);
    expect(await whoIs(browser)).toBe(person);
    expect(await whoIs(attacker)).toBeNull();
  });

  it('ends the session that the browser had, be it another person’s', async () => {
    const [first, second] = [await api.person('First'), await api.person('Second')];
    const browser = await signedIn(api, first);
    const before = browser.copy();
    const elsewhere = await signedIn(api, first);
    await signedIn(api, second, browser);
    expect([await whoIs(before), await whoIs(browser), await whoIs(elsewhere)]).toEqual([null, second, first]);
  });
});

describe('a cookie that another site makes the browser send', () => {
  it.each([
    ['says nothing about who asks', { origin: 'https://evil.example' }],
    ['also from a neighbour on this machine', { origin: 'http://localhost:1' }],
    ['also where only Sec-Fetch-Site tells', { 'sec-fetch-site': 'cross-site' }],
    ['also from a page without an origin', { origin: 'null' }],
  ])('%s', async (_, headers) => {
    const person = await api.person('Lured');
    const browser = await signedIn(api, person);
    expect(await whoIs(browser, headers)).toBeNull();
    expect(await whoIs(browser, { origin: api.url, 'sec-fetch-site': 'same-origin' })).toBe(person);
  });

  it('still opens a page that a link leads to', async () => {
    const browser = await signedIn(api, api.administrator);
    const answer = await browser.get(`/documents/${api.administrator}/file`, { 'sec-fetch-site': 'cross-site' });
    expect(answer.status).toBe(404); // nobody gets 401
    expect((await new Browser(api.url).get(`/documents/${api.administrator}/file`)).status).toBe(401);
  });

  it('counts for nothing beside a token that is sent along', async () => {
    const browser = await signedIn(api, api.administrator);
    expect(await whoIs(browser, { authorization: 'Bearer of-nobody' })).toBeNull();
  });
});
