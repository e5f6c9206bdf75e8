import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { TadaDocumentNode } from 'gql.tada';
import { parse } from 'graphql';
import { formOf, send } from './form.server.ts';
import { secondFactorFirst, signedOut } from './kept-form.server.ts';
import { keptFormIn } from './kept-form.ts';
import { browserToken, csrfToken } from './tokens.server.ts';

const SESSION = '__Host-waymark=one';
const BROWSER = '__Host-waymark-browser=mine';

const sent = (fields: Record<string, string>, cookie: string, site = 'same-origin'): Request =>
  new Request('http://localhost/innovations/7/requests/1.data?x=1', { method: 'POST', body: new URLSearchParams(fields), headers: { cookie, 'sec-fetch-site': site } });
const tokenFor = (cookie: string): string => csrfToken(sent({}, cookie));
const thrown = async (request: Request): Promise<any> => formOf(request).then(() => null, (error: unknown) => error);

describe('a form', () => {
  it('is taken from a page of its own session', async () => {
    expect((await formOf(sent({ csrf: tokenFor(SESSION), text: 'Words' }, `${SESSION}; ${BROWSER}`))).get('text')).toBe('Words');
  });

  it('of another session is kept, word for word, to be sent again by the same browser', async () => {
    const { init, data } = await thrown(sent({ csrf: tokenFor('__Host-waymark=two'), text: 'Words\n“and” more', key: 'k' }, `${SESSION}; ${BROWSER}`));
    const kept = keptFormIn(data)!;
    expect([init.status, kept.action, kept.because, kept.files]).toEqual([401, '/innovations/7/requests/1?x=1', 'signed-out', false]);
    expect(kept.fields.map(([name, value]) => [name, value.replaceAll('\r\n', '\n')])).toEqual([['text', 'Words\n“and” more'], ['key', 'k']]);
    expect((await formOf(sent({ csrf: kept.token, text: 'Words' }, `__Host-waymark=three; ${BROWSER}`))).get('text')).toBe('Words');
  });

  it.each([
    ['another browser’s token', { csrf: browserToken(sent({}, '__Host-waymark-browser=yours'))! }, `${SESSION}; ${BROWSER}`, 'cross-site'],
    ['no token', {}, `${SESSION}; ${BROWSER}`, 'cross-site'],
    ['a token of nobody’s session', { csrf: tokenFor('') }, `${SESSION}; ${BROWSER}`, 'same-site'],
    ['a token, from a browser without a name', { csrf: 'x' }, SESSION, 'same-origin'],
  ])('with %s is refused and not kept', async (_, fields, cookie, site) => {
    const refused = await thrown(sent(fields as Record<string, string>, cookie, site));
    expect([refused instanceof Response, refused.status]).toEqual([true, 403]);
  });

  it('that was sent from elsewhere to somebody signed out leads to sign-in, and offers nothing to send', async () => {
    const request = sent({ csrf: tokenFor(''), text: 'Planted' }, BROWSER, 'cross-site');
    await formOf(request);
    const answer = signedOut(request) as Response;
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `/sign-in?return=${encodeURIComponent('/innovations/7/requests/1?x=1')}`]);
  });

  it('whose session ended at the API is kept too', async () => {
    const request = sent({ csrf: tokenFor(SESSION), text: 'Words' }, `${SESSION}; ${BROWSER}`);
    await formOf(request);
    expect(keptFormIn((signedOut(request) as { data: unknown }).data)?.fields).toEqual([['text', 'Words']]);
  });

  it('that needs a second factor shown just now is kept, and taken again in the new session', async () => {
    const request = sent({ csrf: tokenFor(SESSION), reason: 'Words', key: 'k' }, `${SESSION}; ${BROWSER}`);
    await formOf(request);
    const kept = keptFormIn((secondFactorFirst(request) as { data: unknown }).data)!;
    expect([kept.because, kept.fields]).toEqual(['second-factor', [['reason', 'Words'], ['key', 'k']]]);
    expect((await formOf(sent({ csrf: kept.token, reason: 'Words' }, `__Host-waymark=anew; ${BROWSER}`))).get('reason')).toBe('Words');
  });

  it('that cannot be kept leads to the provider anew, and back', async () => {
    const request = sent({ csrf: tokenFor(SESSION) }, SESSION);
    await formOf(request);
    expect((secondFactorFirst(request) as Response).headers.get('location')).toBe(`/sign-in/start?again=1&return=${encodeURIComponent('/innovations/7/requests/1?x=1')}`);
  });
});

describe('a large form', () => {
  const MIB = 1024 * 1024;
  const FILES = 'multipart/form-data; boundary=b0';
  const WORDS = `--b0\r\nContent-Disposition: form-data; name="text"\r\n\r\nWords\r\n--b0\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\n`;
  afterEach(() => jest.restoreAllMocks());

  /** A hundred MiB of files, and how much of it was taken. */
  const large = (headers: Record<string, string>) => {
    const taken = { mib: 0 };
    const body = new ReadableStream<Uint8Array>({
      start: (to) => to.enqueue(Buffer.from(WORDS)),
      pull: (to) => ((taken.mib += 1) <= 100 ? to.enqueue(new Uint8Array(MIB)) : (to.enqueue(Buffer.from('\r\n--b0--\r\n')), to.close())),
    });
    return { taken, request: new Request('http://localhost/innovations/7/answers', { method: 'POST', body, headers: { 'content-type': FILES, ...headers }, duplex: 'half' } as RequestInit) };
  };
  const LONG = { 'content-length': String(101 * MIB) };
  const nobody = () => jest.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json({ errors: [{ message: 'Sign in first', extensions: { code: 'UNAUTHENTICATED' } }] }));

  it.each([LONG, { 'transfer-encoding': 'chunked' }])('by a forged cookie is refused before it is read (%p)', async (length) => {
    nobody();
    const { taken, request } = large({ ...length, cookie: SESSION, 'sec-fetch-site': 'cross-site' });
    expect(((await thrown(request)) as Response).headers.get('location')).toMatch('/sign-in?');
    expect(taken.mib).toBeLessThan(3);
  });

  it('without any session asks nothing of the API either', async () => {
    const asked = nobody();
    const { taken, request } = large(LONG);
    expect(((await thrown(request)) as Response).status).toBe(302);
    expect([taken.mib < 3, asked.mock.calls.length]).toEqual([true, 0]);
  });

  it('of a session that is over is kept, without what its files hold', async () => {
    nobody();
    const { request } = large({ ...LONG, cookie: `${SESSION}; ${BROWSER}`, 'sec-fetch-site': 'same-origin' });
    expect(keptFormIn((await thrown(request)).data)).toMatchObject({ because: 'signed-out', fields: [['text', 'Words']], files: true });
  });

  it('of somebody is taken whole', async () => {
    jest.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json({ data: { me: { id: 'p', displayName: 'Sam', actingRole: null, roles: [] } } }));
    const body = new FormData();
    body.append('csrf', tokenFor(SESSION));
    body.append('file', new Blob(['x'.repeat(3 * MIB)]), 'f');
    const whole = new Response(body);
    const request = new Request('http://localhost/', { method: 'POST', body: await whole.arrayBuffer(), headers: { 'content-type': whole.headers.get('content-type')!, 'content-length': String(3 * MIB), cookie: `${SESSION}; ${BROWSER}` } });
    expect(((await formOf(request)).get('file') as File).size).toBe(3 * MIB);
  });
});

describe('what a form sends', () => {
  const SAVE = parse('mutation($input: SaveInput!) { save(input: $input) { version } }') as unknown as TadaDocumentNode<{ save: { version: number } }, { input: { text: string } }>;
  const answered = (status: number, code: string) => jest.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json({ errors: [{ message: 'Words of the API', extensions: { code } }] }, { status }));
  afterEach(() => jest.restoreAllMocks());

  it('and is more than the API takes comes back to the form, which keeps its words, with what to do', async () => {
    answered(413, 'TOO_LARGE');
    expect(await send(sent({}, SESSION), SAVE, { text: 'Words' })).toEqual({ ok: false, problems: [{ code: 'TOO_LARGE', message: expect.stringMatching(/shorten/) }] });
  });

  it('and is not there becomes a page', async () => {
    answered(200, 'NOT_FOUND');
    await expect(send(sent({}, SESSION), SAVE, { text: 'Words' })).rejects.toMatchObject({ status: 404 });
  });
});
