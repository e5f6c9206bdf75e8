import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actsOf } from '../support/written-rows.ts';
import { Browser } from './support/browser.ts';
import { leadsTo, SESSION, signedIn, whoIs } from './support/sign-in.ts';
import { signInApi, type SignInApi } from './support/sign-in-api.ts';

let api: SignInApi;
beforeAll(async () => void (api = await signInApi('demonstration')), 60_000);
afterAll(() => api.close());

const told = async (person: string) => (await api.sql<{ text: string }>('select text from audit.event where stream = $1 order by seq', [`person/${person}`])).map(({ text }) => JSON.parse(text));

describe('signing out', () => {
  it('ends this session and no other, and takes the cookie away', async () => {
    const person = await api.person('Leaver');
    const [here, there] = [await signedIn(api, person), await signedIn(api, person)];
    const copied = here.copy();
    const answer = await here.post('/sign-out');
    expect([answer.status, leadsTo(answer), answer.headers.get('clear-site-data')]).toEqual([303, '/', '"storage"']);
    expect(here.cookie(SESSION)).toBeUndefined();
    expect([await whoIs(copied), await whoIs(there)]).toEqual([null, person]);
    expect(await api.sql('select id from session where person_id = $1 and signed_out_at is not null and id_token_hint is null', [person])).toHaveLength(1);
  });

  it('tells a page that asks by script where to go, once the session is over', async () => {
    const here = await signedIn(api, await api.person('By script'));
    const answer = await here.post('/sign-out', {}, { origin: api.url, 'sec-fetch-site': 'same-origin', accept: 'application/json' });
    expect([answer.status, await answer.json(), answer.headers.get('clear-site-data')]).toEqual([201, { next: '/' }, '"storage"']);
    expect(here.cookie(SESSION)).toBeUndefined();
  });

  it('everywhere ends every session of the person, and nobody else’s', async () => {
    const [person, other] = [await api.person('Everywhere'), await api.person('Other')];
    const browsers = [await signedIn(api, person), await signedIn(api, person), await signedIn(api, person)];
    const bystander = await signedIn(api, other);
    const copies = browsers.map((browser) => browser.copy());
    expect((await browsers[0]!.post('/sign-out/everywhere')).status).toBe(303);
    for (const copy of copies) expect(await whoIs(copy)).toBeNull();
    expect(await whoIs(bystander)).toBe(other);
    const done = async (browser: Browser) => {
      const answer = await browser.get('/sign-out/done', { 'sec-fetch-site': 'same-origin' });
      return [await answer.json(), answer.headers.get('clear-site-data')];
    };
    expect(await done(copies[1]!)).toEqual([{ signedOut: true }, '"storage"']);
    for (const browser of [bystander, new Browser(api.url)]) expect(await done(browser)).toEqual([{ signedOut: false }, null]);
  });

  it('is done where there is nothing to end', async () => {
    expect(leadsTo(await new Browser(api.url).post('/sign-out'))).toBe('/');
    expect(leadsTo(await new Browser(api.url).post('/sign-out/everywhere'))).toBe('/');
  });
});

describe('acting in one role', () => {
  const ME = '{ me { actingRole heldRoles roles { role } } }';
  const rolesOf = async (browser: Browser) => (await browser.query(ME)).data.me;

  it('leaves that role only, until all are chosen again; every choice kills the token before', async () => {
    const browser = await signedIn(api, await api.person('Versatile', 'administrator', 'auditor'));
    expect(await rolesOf(browser)).toMatchObject({ actingRole: null, heldRoles: ['administrator', 'auditor'], roles: [{}, {}] });
    const before = browser.copy();
    const answer = await browser.post('/sign-in/act-as', { role: 'auditor', return: '/audit?page=2' });
    expect([answer.status, leadsTo(answer)]).toEqual([303, '/audit?page=2']);
    expect(browser.cookie(SESSION)!.header).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(await rolesOf(browser)).toEqual({ actingRole: 'auditor', heldRoles: ['administrator', 'auditor'], roles: [{ role: 'auditor' }] });
    expect(await whoIs(before)).toBeNull();
    await browser.post('/sign-in/act-as', { role: '' });
    expect(await rolesOf(browser)).toMatchObject({ actingRole: null, roles: [{}, {}] });
  });

  it('gives up the rights of the others', async () => {
    const browser = await signedIn(api, await api.person('Modest', 'administrator', 'auditor'));
    const create = (name: string) => browser.query(`mutation { createOrganisation(input: { idempotencyKey: "key of ${name}", name: "${name}", type: "trust" }) { __typename } }`);
    expect((await create('Before')).data.createOrganisation).toEqual({ __typename: 'Recorded' });
    await browser.post('/sign-in/act-as', { role: 'auditor' });
    expect((await create('After')).errors[0].extensions.code).toBe('FORBIDDEN');
  });

  it('leaves no role at all once that one was revoked', async () => {
    const person = await api.person('Fallen', 'administrator', 'auditor');
    const browser = await signedIn(api, person);
    await browser.post('/sign-in/act-as', { role: 'auditor' });
    await api.sql("update role_holding set revoked_at = now() where person_id = $1 and role = 'auditor'", [person]);
    expect(await rolesOf(browser)).toEqual({ actingRole: 'auditor', heldRoles: ['administrator'], roles: [] });
  });

  it('is refused for a role that is not held, and changes nothing', async () => {
    const browser = await signedIn(api, await api.person('Climber', 'auditor'));
    expect(leadsTo(await browser.post('/sign-in/act-as', { role: 'administrator' }))).toBe('/sign-in?problem=role-not-held');
    expect(await rolesOf(browser)).toMatchObject({ actingRole: null, roles: [{ role: 'auditor' }] });
  });

  it('needs a session, and leads back to no other site', async () => {
    expect(leadsTo(await new Browser(api.url).post('/sign-in/act-as', { role: 'auditor' }))).toBe('/sign-in?problem=signed-out');
    const browser = await signedIn(api, await api.person('Lured', 'auditor'));
    expect(leadsTo(await browser.post('/sign-in/act-as', { role: 'auditor', return: '//evil.example' }))).toBe('/');
  });

  it('lets one of many choices at once win; the others are told that their session moved on', async () => {
    const browser = await signedIn(api, await api.person('Hasty', 'administrator', 'auditor'));
    const answers = await Promise.all(Array.from({ length: 8 }, () => browser.copy().post('/sign-in/act-as', { role: 'auditor' })));
    expect(answers.map(leadsTo).sort()).toEqual(['/', ...Array.from({ length: 7 }, () => '/sign-in?problem=signed-out')]);
  });
});

describe('a form', () => {
  it.each(['/sign-out', '/sign-out/everywhere', '/sign-in/act-as'])('to %s is taken from our own pages only', async (address) => {
    const person = await api.person('Lured', 'auditor');
    const browser = await signedIn(api, person);
    const foreign = [{ origin: 'https://evil.example' }, { origin: 'null', 'sec-fetch-site': 'same-origin' }, { origin: `${api.url}.evil.example` }, { 'sec-fetch-site': 'same-site' }, {}];
    for (const headers of foreign) expect((await browser.post(address, { role: 'auditor' }, headers as Record<string, string>)).status).toBe(403);
    expect(await whoIs(browser)).toBe(person);
    expect((await browser.post(address, { role: 'auditor' }, { 'sec-fetch-site': 'same-origin' })).status).toBe(303);
  });
});

describe('the record', () => {
  it('holds on the person’s stream what they did with their sessions, and no token', async () => {
    const person = await api.person('Recorded', 'auditor');
    const browser = await signedIn(api, person);
    await browser.post('/sign-in/act-as', { role: 'auditor' });
    await browser.post('/sign-out');
    await signedIn(api, person);
    await (await signedIn(api, person)).post('/sign-out/everywhere');
    expect(await actsOf(api as never, `person/${person}`)).toEqual(['person.signed-in', 'person.acted-as', 'person.signed-out', 'person.signed-in', 'person.signed-in', 'person.signed-out-everywhere']);
    const events = await told(person);
    expect(events.map(({ data }) => data)).toEqual([{ provider: 'local' }, { role: 'auditor' }, {}, { provider: 'local' }, { provider: 'local' }, { sessions: 2 }]);
    const ids = (await api.sql<{ id: string }>('select id from session where person_id = $1', [person])).map(({ id }) => `session/${id}`);
    for (const { actor, obj } of events) expect([actor, ids.includes(obj)]).toEqual([person, true]);
  });
});
