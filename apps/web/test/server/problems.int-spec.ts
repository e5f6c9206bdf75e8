import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { BROWSER, builtWeb, FORM, type Answer } from './built-web.ts';
import { json, stubApi } from './stub-api.ts';

const PROGRAM = { accept: '*/*' };
const SIGNED_IN = { ...BROWSER, cookie: '__Host-waymark=good' };

let api: Awaited<ReturnType<typeof stubApi>>;
let web: Awaited<ReturnType<typeof builtWeb>>;

beforeAll(async () => {
  api = await stubApi();
  web = await builtWeb(api.url);
});

afterAll(async () => {
  await web.close();
  await api.close();
});

it('TRACE is refused, wherever it is sent', async () => {
  for (const path of ['/', '/assets/none.js', '/graphql']) expect((await web.ask(path, { method: 'TRACE', headers: SIGNED_IN })).status).toBe(405);
});

describe('what is sent', () => {
  const answered = async (headers: object, body: string) => {
    const answer = await web.ask('/innovations/new', { method: 'POST', headers: { ...FORM, ...headers }, body });
    return [answer.status, heading(answer)];
  };
  const MIB = 1024 * 1024;

  it('is refused as too large before any of it is held: words, and files of whoever is not signed in', async () => {
    const large = 'a'.repeat(2 * MIB);
    const files = { 'content-type': 'multipart/form-data; boundary=b' };
    const TOO_LARGE = [413, 'What you sent is too large'];
    expect(await answered({}, `${large}a`)).toEqual(TOO_LARGE);
    expect(await answered(files, `${large}a`)).toEqual(TOO_LARGE);
    expect(await answered({}, large)).not.toEqual(TOO_LARGE);
    expect(await answered({ ...files, cookie: SIGNED_IN.cookie }, `${large}a`)).not.toEqual(TOO_LARGE);
    expect(await answered({ ...files, cookie: 'other=__Host-waymark' }, `${large}a`)).toEqual(TOO_LARGE);
  });

  it('with files, by a cookie of our name that is no session, is not taken: its sender is led to sign in', async () => {
    const body = `--b\r\nContent-Disposition: form-data; name="name"\r\n\r\nLamp\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\n${'a'.repeat(40 * MIB)}\r\n--b--\r\n`;
    const send = (cookie: string, more: object = {}) => web.ask('/innovations/new', { method: 'POST', headers: { ...BROWSER, 'content-type': 'multipart/form-data; boundary=b', 'content-length': String(body.length), cookie, ...more }, body });
    const forged = await send('__Host-waymark=forged');
    expect([forged.status, forged.headers.location]).toEqual([302, `/sign-in?return=${encodeURIComponent('/innovations/new')}`]);
    // of a session that is over the words come back, to be sent again
    const over = await send('__Host-waymark=over; __Host-waymark-browser=mine', { 'sec-fetch-site': 'same-origin' });
    expect([over.status, over.text.includes('Lamp'), over.text.length < MIB]).toEqual([401, true, true]);
  });

  it('without its length is cut off where it is too long', async () => {
    await expect(web.ask('/innovations/new', { method: 'POST', headers: { ...FORM, 'transfer-encoding': 'chunked' }, body: 'a'.repeat(4 * MIB) })).rejects.toThrow();
    expect((await web.ask('/innovations/new', { method: 'POST', headers: { ...FORM, 'transfer-encoding': 'chunked' }, body: 'a=b' })).status).toBeLessThan(500);
  });
});

const heading = ({ text }: Answer): string | undefined => /<h1[^>]*>([^<]*)</.exec(text)?.[1];
const refuse = (path: string, status: number, code: string, message = 'Words of the API') =>
  api.on(path, (_, response) => json(response, status, { message, code, fields: [] }, { 'set-cookie': '__Host-attempt=; Max-Age=0' }));

describe('where the API refuses', () => {
  const path = '/documents/7/file';
  afterEach(() => void [path, '/sign-out', '/sign-in/act-as', '/local-provider/interaction/x/choose'].forEach(api.off));

  it('a file to somebody signed out, a browser is led to sign-in and back to the file', async () => {
    refuse(path, 401, 'UNAUTHENTICATED');
    const { status, headers } = await web.ask(`${path}?a=1`, { headers: BROWSER });
    expect([status, headers.location, headers['cache-control']]).toEqual([302, `/sign-in?return=${encodeURIComponent(`${path}?a=1`)}`, 'no-store']);
  });

  it.each([
    [403, 'FORBIDDEN'],
    [404, 'NOT_FOUND'],
  ])('a file by %i, a browser gets the one page that tells hidden from absent no more than the other', async (given, code) => {
    refuse(path, given, code);
    const answer = await web.ask(path, { headers: SIGNED_IN });
    expect([answer.status, heading(answer)]).toEqual([404, 'Page not found']);
    expect(answer.text).not.toContain('Words of the API');
    expect(answer.text).toContain('Sam Innovator');
  });

  it.each(['/sign-out', '/sign-in/act-as', '/local-provider/interaction/x/choose'])('a form at %s, a browser gets a page with its reason, in the frame of the app', async (at) => {
    refuse(at, 403, 'FORBIDDEN', 'This form was not sent from a page of Waymark');
    const answer = await web.ask(at, { method: 'POST', headers: { ...FORM, cookie: SIGNED_IN.cookie }, body: 'a=b' });
    expect([answer.status, heading(answer), answer.headers['cache-control']]).toEqual([403, 'You cannot do this', 'no-store']);
    expect(answer.text).toContain('This form was not sent from a page of Waymark');
    expect(answer.headers['set-cookie']).toEqual(['__Host-attempt=; Max-Age=0']);
    expect(answer.text).not.toContain('<script');
    expect(answer.text).toMatch(/<link [^>]*rel="stylesheet" href="\/assets\//);
  });

  it('by what cannot be read, the page says so and not that we are at fault', async () => {
    api.on('/sign-out', (_, response) => void response.writeHead(400, { 'content-type': 'text/html' }).end('<h1>invalid_request</h1>'));
    const answer = await web.ask('/sign-out', { method: 'POST', headers: FORM });
    expect([answer.status, heading(answer)]).toEqual([400, 'We could not read what was sent']);
  });

  it('by a bug, the page carries its reference', async () => {
    refuse(path, 500, 'INTERNAL', 'Something went wrong on our side. Reference 0f3');
    const answer = await web.ask(path, { headers: SIGNED_IN });
    expect([answer.status, heading(answer)]).toEqual([500, 'There is a problem on our side']);
    expect(answer.text).toContain('Reference 0f3');
  });

  it('a form of somebody signed out leads to sign-in, and never back to where only forms go', async () => {
    refuse('/sign-in/act-as', 401, 'UNAUTHENTICATED');
    expect((await web.ask('/sign-in/act-as', { method: 'POST', headers: FORM })).headers.location).toBe('/sign-in');
  });

  it.each([
    [path, PROGRAM],
    ['/sign-out', { accept: 'application/json' }],
    ['/graphql', BROWSER],
    ['/uploads', BROWSER],
  ])('programs at %s get its answer as it is', async (at, headers) => {
    refuse(at, 403, 'FORBIDDEN');
    const { status, text } = await web.ask(at, { method: 'POST', headers });
    expect([status, JSON.parse(text)]).toEqual([403, { message: 'Words of the API', code: 'FORBIDDEN', fields: [] }]);
    api.off(at);
  });
});

describe('where the API does not answer', () => {
  beforeAll(() => api.close());
  afterAll(() => api.listen());

  it.each(['/sign-in/start', '/sign-out', '/documents/7/file', '/', '/innovations/7'])('a browser at %s gets a page that says what to do', async (path) => {
    const answer = await web.ask(path, { headers: SIGNED_IN });
    expect([answer.status, heading(answer), answer.headers['cache-control']]).toEqual([503, 'Waymark cannot be used at the moment', 'no-store']);
    expect(answer.text).toContain('Try again in a few minutes');
    // who is signed in is not known: neither is claimed
    expect(answer.text).not.toMatch(/href="\/sign-in\?|action="\/sign-out"/);
  });

  it('every script of such a page carries its nonce', async () => {
    const { headers, text } = await web.ask('/innovations/7', { headers: SIGNED_IN });
    const nonce = /'nonce-([\w+/=]+)'/.exec(String(headers['content-security-policy']))![1]!;
    for (const script of text.match(/<script\b[^>]*>/g) ?? []) expect(script).toContain(`nonce="${nonce}"`);
  });

  it('programs are told in the shape that they read', async () => {
    expect(JSON.parse((await web.ask('/documents/7/file', { headers: PROGRAM })).text)).toMatchObject({ code: 'UNAVAILABLE', fields: [] });
    const { status, headers, text } = await web.ask('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    expect([status, headers['retry-after'], JSON.parse(text).errors[0].extensions.code]).toEqual([503, '120', 'UNAVAILABLE']);
  });

  it('pages that ask it nothing are there', async () => {
    expect((await web.ask('/privacy', { headers: BROWSER })).status).toBe(200);
  });
});

describe('while the installation is looked after', () => {
  let closed: Awaited<ReturnType<typeof builtWeb>>;
  beforeAll(async () => void (closed = await builtWeb(api.url, { WAYMARK_MAINTENANCE: 'Back at 5pm on 3 September 2026' })));
  afterAll(() => closed.close());

  it.each(['/', '/privacy', '/innovations/7?a=1', '/sign-in/start', '/documents/7/file'])('%s is a page that says so and when to come back, and asks nothing of the API', async (path) => {
    const before = api.asked.length;
    const answer = await closed.ask(path, { headers: SIGNED_IN });
    expect([answer.status, heading(answer), answer.headers['retry-after']]).toEqual([503, 'Waymark cannot be used at the moment', '120']);
    expect(answer.text).toContain('Back at 5pm on 3 September 2026');
    expect(answer.text).toContain('<title>Waymark cannot be used at the moment – Waymark</title>');
    expect(api.asked.length).toBe(before);
  });

  it('the app’s own script is told by the same words', async () => {
    const { status, text } = await closed.ask('/account.data', { headers: { accept: '*/*' } });
    expect([status, text]).toEqual([503, 'Back at 5pm on 3 September 2026']);
  });

  it('nothing is written', async () => {
    const before = api.asked.length;
    expect((await closed.ask('/graphql', { method: 'POST', body: '{}' })).status).toBe(503);
    expect(api.asked.length).toBe(before);
  });

  it('files load, and the processes are watched', async () => {
    api.on('/health/live', (_, response) => json(response, 200, { ok: true }));
    expect((await closed.ask('/favicon.svg')).status).toBe(200);
    expect((await closed.ask('/health/live')).text).toBe('{"ok":true}');
    api.off('/health/live');
  });
});

it('what breaks here is told to the operator and to nobody else', async () => {
  const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const answer = await web.ask('/', { headers: { ...BROWSER, host: 'not a host' } });
  expect([answer.status, heading(answer)]).toEqual([500, 'There is a problem on our side']);
  expect(answer.text).not.toMatch(/TypeError|Invalid URL/);
  expect(told).toHaveBeenCalled();
  told.mockRestore();
});

it('an address that cannot be read is said to be one', async () => {
  expect(heading(await web.ask('/%', { headers: BROWSER }))).toBe('We could not read what was sent');
});
