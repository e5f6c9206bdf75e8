import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PersonaTokens } from '@waymark/platform/auth';
import { Browser } from './support/browser.ts';
import { CLIENT, outsideProvider } from './support/outside-provider.ts';
import { leadsTo, whoIs } from './support/sign-in.ts';
import { freePort, signInApi, type SignInApi } from './support/sign-in-api.ts';

const opened: { close(): Promise<void> }[] = [];
const opening = async <Opened extends { close(): Promise<void> }>(made: Promise<Opened>): Promise<Opened> => {
  opened.unshift(await made);
  return made;
};
afterAll(async () => {
  for (const one of opened) await one.close();
});

describe('a production installation without a provider', () => {
  let api: SignInApi;
  beforeAll(async () => void (api = await opening(signInApi('production'))), 60_000);

  it('says plainly that nobody can sign in, and what to set', async () => {
    const answer = await new Browser(api.url).get('/sign-in/start');
    expect(leadsTo(answer)).toBe('/sign-in?problem=not-set-up');
    expect(await answer.text()).toMatch(/Set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET/);
  });

  it.each(['/local-provider/.well-known/openid-configuration', '/local-provider/auth', '/local-provider/jwks', '/local-provider/interaction/x'])('has no local provider: %s', async (path) => {
    expect((await new Browser(api.url).get(path)).status).toBe(404);
  });

  it('takes no choice of who to be', async () => {
    expect((await new Browser(api.url).post('/local-provider/interaction/x/choose', { personId: api.administrator })).status).toBe(404);
  });

  it('neither gives nor takes tokens of personas', async () => {
    const browser = new Browser(api.url);
    const { errors } = await browser.query(`mutation { issuePersonaToken(personId: "${api.administrator}") { token } }`);
    expect(errors[0].extensions.code).toBe('FORBIDDEN');
    const demonstration = await opening(signInApi('demonstration'));
    const ofSameSecret = new PersonaTokens('a secret of tests', 'demonstration');
    const bearer = async (person: string) => ({ authorization: `Bearer ${await ofSameSecret.issue(person)}` });
    expect(await whoIs(new Browser(demonstration.url), await bearer(demonstration.administrator))).toBe(demonstration.administrator);
    expect(await whoIs(browser, await bearer(api.administrator))).toBeNull();
  });

  it('lets a browser sign out all the same', async () => {
    expect(leadsTo(await new Browser(api.url).post('/sign-out'))).toBe('/');
  });
});

describe('a demonstration with a provider outside', () => {
  it('has no local provider beside it', async () => {
    const api = await opening(signInApi('demonstration', { OIDC_ISSUER: 'https://provider.example', OIDC_CLIENT_ID: 'waymark' }));
    expect((await new Browser(api.url).get('/local-provider/auth')).status).toBe(404);
  });
});

describe('a provider', () => {
  it('that does not answer is a problem of its own, and is asked anew the next time', async () => {
    const port = await freePort();
    const api = await opening(signInApi('production', { OIDC_ISSUER: `http://localhost:${port}/realms/nhs`, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret }));
    const browser = new Browser(api.url);
    expect(leadsTo(await browser.get('/sign-in/start'))).toBe('/sign-in?problem=provider-unavailable');
    expect(api.errors).toEqual([expect.objectContaining({ message: expect.stringMatching(/does not answer: .*ECONNREFUSED/) })]);
    const provider = await opening(outsideProvider(() => api.url, port));
    expect(leadsTo(await browser.get('/sign-in/start'))).toMatch(`${provider.issuer}/auth?`);
  });

  it('is not believed where it shows other keys than it signs with', async () => {
    const provider = await opening(outsideProvider(() => api.url));
    const api: SignInApi = await opening(signInApi('production', { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret }));
    await api.sql('insert into person_identity values ($1, $2, $3, now())', [provider.issuer, 'somebody', api.administrator]);
    provider.recognises('somebody');
    provider.showsOtherKeys(true);
    const browser = new Browser(api.url);
    const callback = await browser.follow('/sign-in/start', ({ pathname }) => pathname === '/sign-in/callback');
    expect(leadsTo(await browser.get(callback.href))).toBe('/sign-in?problem=not-verified');
    expect(await whoIs(browser)).toBeNull();
  });
});

describe('one address', () => {
  it('begins 20 sign-ins a minute and no more; another one is not held up by it', async () => {
    const api = await opening(signInApi('demonstration'));
    const start = async (address: string) => leadsTo(await new Browser(api.url, address).get('/sign-in/start'));
    const answers: (string | null)[] = [];
    for (let n = 0; n < 21; n += 1) answers.push(await start('203.0.113.7'));
    expect(answers.slice(0, 20).every((location) => location?.startsWith(`${api.url}/local-provider/auth?`))).toBe(true);
    expect(answers[20]).toBe('/sign-in?problem=too-many');
    expect(await start('203.0.113.8')).toMatch('/local-provider/auth?');
  });
});
