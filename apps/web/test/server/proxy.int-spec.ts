import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { askWebSocket, rawUpgrade } from '@waymark/testing/http';
import { builtWeb } from './built-web.ts';
import { json, stubApi } from './stub-api.ts';

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

it.each(['/graphql', '/uploads', '/documents/7/file', '/health/ready', '/sign-in/start', '/sign-in/callback', '/sign-in/act-as', '/sign-out', '/sign-out/everywhere', '/local-provider/auth'])(
  'passes %s on, with its query, its body and its answer',
  async (path) => {
    api.on(path, ({ body }, response) => json(response, 201, { body }, { 'x-own': 'kept', 'set-cookie': 'a=1' }));
    const { status, headers, text } = await web.ask(`${path}?a=%20b`, { method: 'POST', body: 'words' });
    expect([status, text, headers['x-own'], headers['set-cookie']]).toEqual([201, '{"body":"words"}', 'kept', ['a=1']]);
    expect(api.asked.at(-1)).toMatchObject({ method: 'POST', url: `${path}?a=%20b` });
    api.off(path);
  },
);

it('answers other paths itself', async () => {
  const before = api.asked.length;
  expect((await web.ask('/signing-out')).status).toBe(404);
  expect(api.asked.slice(before)).toEqual([]);
});

it('tells the API the public origin, by its own word and not by that of whoever asks', async () => {
  await web.ask('/health/live', { headers: { host: 'waymark.example.org', 'x-forwarded-host': 'forged.example', 'x-forwarded-proto': 'https', 'x-forwarded-for': '198.51.100.7' } });
  expect(api.asked.at(-1)!.headers).toMatchObject({ 'x-forwarded-host': 'waymark.example.org', 'x-forwarded-proto': 'https', 'x-forwarded-for': '198.51.100.7' });
});

it('takes the word of no proxy that it is not told to trust', async () => {
  const far = await builtWeb(api.url, { TRUSTED_PROXIES: '192.0.2.1' });
  await far.ask('/health/live', { headers: { 'x-forwarded-proto': 'https', 'x-forwarded-for': '198.51.100.7' } });
  expect(api.asked.at(-1)!.headers).toMatchObject({ 'x-forwarded-proto': 'http', 'x-forwarded-for': '127.0.0.1' });
  await far.close();
});

it('passes on no header of one connection alone, either way', async () => {
  api.on('/health/live', (_, response) => json(response, 200, {}, { connection: 'keep-alive, x-hop', 'x-hop': 'back', 'proxy-authenticate': 'Basic' }));
  const { headers } = await web.ask('/health/live', { headers: { connection: 'keep-alive, X-Only-Here', 'x-only-here': '1', te: 'trailers', 'proxy-authorization': 'Basic eA==', upgrade: 'h2c', 'x-end-to-end': '1' } });
  const got = api.asked.at(-1)!.headers;
  expect([got['x-only-here'], got['te'], got['proxy-authorization'], got['upgrade'], got['x-end-to-end']]).toEqual([undefined, undefined, undefined, undefined, '1']);
  expect([headers['x-hop'], headers['proxy-authenticate']]).toEqual([undefined, undefined]);
  api.off('/health/live');
});

it('streams: the first words arrive before the last are written', async () => {
  let end = (): void => undefined;
  api.on('/documents/7/file', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' }).write('first');
    end = () => void response.end(' last');
  });
  const text = await new Promise<string>((done) => {
    let read = '';
    httpRequest({ port: web.port, path: '/documents/7/file' }, (answer) => {
      answer.on('data', (chunk: Buffer) => {
        read += chunk.toString();
        if (read === 'first') end();
      });
      answer.on('end', () => done(read));
    }).end();
  });
  expect(text).toBe('first last');
  api.off('/documents/7/file');
});

it('breaks off where the API does, so that half a file is not taken for a whole one', async () => {
  api.on('/documents/7/file', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '100' }).write('half');
    setTimeout(() => response.destroy(), 20);
  });
  await expect(web.ask('/documents/7/file')).rejects.toThrow();
  api.off('/documents/7/file');
});

it('lets go of the API where whoever asked has gone', async () => {
  let reached = (): void => undefined;
  const underway = new Promise<void>((done) => (reached = done));
  const gone = new Promise<void>((done) => {
    api.on('/documents/7/file', (_, response) => {
      response.once('close', done);
      reached();
    });
  });
  const asking = httpRequest({ port: web.port, path: '/documents/7/file' });
  asking.on('error', () => undefined).end();
  await underway;
  asking.destroy();
  await gone;
  api.off('/documents/7/file');
});

it.each(['//', 'http://[/graphql', '/graphql/x', '*'])('an upgrade at %s is answered and ended, whatever it is', async (target) => {
  expect(await rawUpgrade(web.port, target)).toMatch(/^HTTP\/1.1 4\d\d /);
  expect((await web.ask('/health/live')).status).toBeGreaterThan(199);
});

it('asks the API whether a WebSocket may open, with the origin and the cookie that came, and passes its no on', async () => {
  const before = api.asked.length;
  const from = { cookie: '__Host-waymark=abc', origin: 'https://other.example' };
  expect(await askWebSocket(`http://127.0.0.1:${web.port}/graphql`, from)).not.toBe(101);
  expect(api.asked.slice(before)).toEqual([expect.objectContaining({ headers: expect.objectContaining({ upgrade: 'websocket', ...from }) })]);
  expect(await rawUpgrade(web.port, '/graphql', 3_000, 'Content-Length: 5\r\nX-Forwarded-For: 1.2.3.4\r\n')).toMatch(/^HTTP\/1.1 \d/);
  expect(Object.keys(api.asked.at(-1)!.headers)).not.toEqual(expect.arrayContaining(['content-length', 'x-forwarded-for']));
  expect(await askWebSocket(`http://127.0.0.1:${web.port}/`, from)).toBe(404);
  expect(api.asked).toHaveLength(before + 2);
});
