import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { BROWSER, FORM } from './built-web.ts';
import { stubApi } from './stub-api.ts';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const started: ChildProcess[] = [];
let api: Awaited<ReturnType<typeof stubApi>>;

beforeAll(async () => void (api = await stubApi()));
afterAll(() => api.close());
afterEach(() => started.splice(0).forEach((child) => child.kill('SIGKILL')));

/** The built web server as a process of its own, with these settings and no others of ours. */
const start = (settings: NodeJS.ProcessEnv) => {
  const child = spawn(process.execPath, [main], { env: { PATH: process.env['PATH'], NODE_ENV: 'production', PORT: '0', ...settings } });
  started.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'exit').then(([code]) => ({ code: code as number | null, output }));
  const ready = new Promise<string>((done, failed) => {
    child.stdout.on('data', () => /http:\/\/localhost:\d+/.test(output) && done(/http:\/\/localhost:\d+/.exec(output)![0]));
    void ended.then(({ output: words }) => failed(new Error(words)));
  });
  ready.catch(() => undefined); // where nobody waits for it, `ended` tells
  return { child, ended, ready };
};

describe('the web app alone', () => {
  it('needs the address of an API and a secret, shows its pages, passes the API’s paths on and ends in order', async () => {
    const { child, ended, ready } = start({ API_URL: api.url, WEB_SECRET: 'long'.repeat(8) });
    const address = await ready;
    const page = await fetch(address, { headers: BROWSER });
    expect([page.status, page.headers.get('cache-control'), (await page.text()).includes('Sign in')]).toEqual([200, 'no-store', true]);
    expect((await fetch(`${address}/health/live`)).status).toBe(404); // our API's own word
    expect(api.asked.at(-1)!.url).toBe('/health/live');
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });

  it('takes on one machine the form of another by their common secret', async () => {
    const [one, other] = [start({ API_URL: api.url, WEB_SECRET: 'common'.repeat(6) }), start({ API_URL: api.url, WEB_SECRET: 'common'.repeat(6) })];
    const cookie = '__Host-waymark=good';
    const csrf = /name="csrf" value="([^"]+)"/.exec(await (await fetch(`${await one.ready}/account`, { headers: { ...BROWSER, cookie } })).text())![1]!;
    const send = async (token: string) =>
      (await fetch(`${await other.ready}/innovations/new`, { method: 'POST', redirect: 'manual', headers: { ...FORM, cookie }, body: new URLSearchParams({ csrf: token }) })).status;
    expect(await send('x')).toBe(403);
    expect(await send(csrf)).not.toBe(403);
  });

  it('does not start in production without its secret, and names the setting', async () => {
    const { code, output } = await start({ API_URL: api.url }).ended;
    expect([code, output]).toEqual([1, expect.stringMatching(/^WEB_SECRET is not set: /)]);
  });

  it('says in words that its port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const { code, output } = await start({ API_URL: api.url, WEB_SECRET: 'long'.repeat(8), PORT: String(port) }).ended;
    taken.close();
    expect([code, output]).toEqual([1, expect.stringContaining(`Port ${port} is taken: set PORT to another`)]);
  });
});
