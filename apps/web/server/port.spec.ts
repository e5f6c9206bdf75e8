import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { Agent, createServer as createApi, get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PortProblem, readPort } from './port.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
let folder: string;

/** The server as it is compiled, before pages that are none: it does not come to them. */
beforeAll(() => {
  if (!process.env['WAYMARK_BUILT']) spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'apps/web/tsconfig.server.json'], { cwd: root });
  folder = mkdtempSync(join(tmpdir(), 'waymark-web-'));
  cpSync(join(root, 'apps/web/dist'), join(folder, 'dist'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'build/server'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'build/server/index.js'), 'export const routes = {}; export const future = {}; export const assets = { routes: {} };');
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

const start = (port: string, more: object = {}) => spawn(process.execPath, [join(folder, 'dist/main.js')], { env: { ...process.env, PORT: port, HOST: '127.0.0.1', ...more } });
const end = async (port: string) => {
  const child = start(port);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { out, err, code };
};

describe('the web server', () => {
  it('does not start on a port that is taken: it says which, and the remedy', async () => {
    const listener = createServer().listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const { port } = listener.address() as { port: number };
    expect(await end(String(port))).toEqual({ out: '', err: `Port ${port} is taken: set PORT to another, or stop what listens there\n`, code: 1 });
    listener.close();
  });

  it('does not start on what is no port', async () => {
    expect(await end('80a')).toEqual({ out: '', err: 'PORT is “80a”: set it to a whole number from 0 to 65535\n', code: 1 });
  });

  it('says where it is once it listens, and ends when told', async () => {
    const child = start('0');
    const [line] = await once(child.stdout, 'data');
    expect(String(line)).toMatch(/^Waymark is ready at http:\/\/localhost:[1-9]\d*\/\n$/);
    child.kill('SIGTERM');
    expect((await once(child, 'exit'))[0]).toBe(0);
  });

  it('lets go of whoever it was answering when it was told to end, so that they come to the server after it', async () => {
    const api = createApi((_, response) => setTimeout(() => response.end('late'), 700)).listen(0, '127.0.0.1');
    await once(api, 'listening');
    const child = start('0', { API_URL: `http://127.0.0.1:${(api.address() as { port: number }).port}` });
    const [line] = await once(child.stdout, 'data');
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ask = (): Promise<string | undefined> =>
      new Promise((said) => get(`${String(line).match(/http:\S+/)![0]}health/ready`, { agent }, (answer) => void text(answer).then(said)).once('error', ({ code }: NodeJS.ErrnoException) => said(code)));
    const waiting = ask();
    await once(api, 'request');
    child.kill('SIGTERM');
    const ended = once(child, 'exit');
    expect(await waiting).toBe('late');
    const told = new Set<string | undefined>();
    while (child.exitCode === null) told.add(await ask()); // as a browser that tries again and again
    expect([...told].filter((said) => said !== 'late')).not.toEqual([]);
    expect((await ended)[0]).toBe(0);
    agent.destroy();
    api.close();
  });
});

describe('a port', () => {
  it.each<[string | undefined, number]>([[undefined, 3000], ['0', 0], ['65535', 65_535]])('of %j is %i', (given, port) => {
    expect(readPort(given)).toBe(port);
  });

  it.each(['', ' ', '-1', '65536', '3000.5', 'http'])('is not %j', (given) => {
    expect(() => readPort(given)).toThrow(PortProblem);
  });
});
