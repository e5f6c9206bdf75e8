import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { castOf } from '../support/programme-of.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import { buildCommandLine, startWaymark, waymark } from './support/waymark.ts';

beforeAll(buildCommandLine, 240_000);

let data: string;
beforeEach(() => void (data = mkdtempSync(join(tmpdir(), 'waymark-load-'))));
afterEach(() => rmSync(data, { recursive: true }));

const load = (url: string) => waymark(['load-demonstration', url], { WAYMARK_DATA: data });
const nothing = (why: string, message: RegExp) => ({ loaded: false, why, message: expect.stringMatching(message) });

describe('load-demonstration', () => {
  it.each(['nonsense', 'localhost:3000', 'ftp://localhost'])('is used wrongly with %s, which is no address', async (url) => {
    expect(await load(url)).toMatchObject({ code: 2, answer: null, said: expect.stringContaining(`“${url}” is not an address: give one as http://`) });
  });

  it.each<[title: string, listener: RequestListener | null, message: RegExp]>([
    ['nobody answers', null, /^No Waymark answers at http:\S+ \(ECONNREFUSED\)/],
    ['a page answers', (_, response) => response.end('<!doctype html>'), /is no Waymark, its answer \(200\) is not JSON/],
    ['another service answers', (_, response) => response.end('{"hello":"there"}'), /is no Waymark, its answer holds no data/],
    ['the answer breaks off', (_, response) => response.writeHead(200, { 'content-length': '100' }).end('{', () => response.destroy()), /^No Waymark answers at/],
  ])('ends with 1 where %s', async (_title, listener, message) => {
    const server = createServer(listener ?? undefined).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
    if (!listener) await new Promise((resolve) => server.close(resolve));
    expect(await load(url)).toMatchObject({ code: 1, answer: { ok: false, ...nothing('no-answer', message) }, said: expect.stringMatching(new RegExp(message.source, 'm')) });
    server.close();
  });
});

describe('load-demonstration on a Waymark', () => {
  let api: TestApi;
  afterEach(() => api.close());
  const people = async (): Promise<unknown> => (await api.sql('select count(*) from person'))[0];

  it('ends with 1 where it is a production one', async () => {
    api = await testApi('production');
    const before = await people();
    expect(await load(api.url)).toMatchObject({ code: 1, answer: { ok: false, ...nothing('not-a-demonstration', /^This is a production installation: .*WAYMARK_MODE=demonstration/) } });
    expect(await people()).toEqual(before);
  });

  it('ends with 0 where it holds innovations already, and leaves it alone', async () => {
    api = await testApi();
    await (await (await castOf(api)).who('innovator')).done('createInnovation', { name: 'One that is there' });
    const before = await people();
    expect(await load(api.url)).toMatchObject({ code: 0, answer: { ok: true, ...nothing('holds-innovations', /nothing is loaded/) } });
    expect(await people()).toEqual(before);
    expect(readdirSync(data)).toEqual([]);
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)('knows one that was interrupted by %s: ends with 1 and the remedy, now and ever after', async (signal) => {
    api = await testApi();
    const { child, ended } = startWaymark(['load-demonstration', api.url], { WAYMARK_DATA: data });
    const one = await people();
    while (JSON.stringify(await people()) === JSON.stringify(one)) await pause(20);
    child.kill(signal);
    expect(await ended).toMatchObject({ signal, answer: null });
    expect(readdirSync(data)).toEqual([`loading-demonstration-${api.administrator}`]);
    for (const _ of [1, 2]) {
      const before = await people();
      expect(await load(api.url)).toMatchObject({ code: 1, answer: { ok: false, ...nothing('half-loaded', /Only a part of the demonstration is there.* delete its data folder, or give WAYMARK_DATA another/) } });
      expect(await people()).toEqual(before);
    }
  });

  it('says nothing of the interrupted loading of another installation', async () => {
    api = await testApi();
    const { child, ended } = startWaymark(['load-demonstration', api.url], { WAYMARK_DATA: data });
    while (readdirSync(data).length === 0) await pause(20);
    child.kill('SIGKILL');
    await ended;
    await api.close();
    api = await testApi();
    await (await (await castOf(api)).who('innovator')).done('createInnovation', { name: 'One that is there' });
    expect(await load(api.url)).toMatchObject({ code: 0, answer: { why: 'holds-innovations' } });
  });

  it('leaves a mark also where a step of it is refused', async () => {
    api = await testApi();
    await castOf(api);
    await api.sql("update programme set code = 'demonstration'");
    expect(await load(api.url)).toMatchObject({ code: 1, answer: { ok: false, ...nothing('half-loaded', /Only a part/) }, said: expect.stringMatching(/createProgramme was refused/) });
    expect(readdirSync(data)).toHaveLength(1);
  });
});
