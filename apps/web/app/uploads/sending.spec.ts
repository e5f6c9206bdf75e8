import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { keepAddress, nameOf } from './kept-address.ts';
import { sendFile, type Progress } from './sending.ts';

const SIZE = 1_000;
const FILE = Object.assign(Buffer.alloc(SIZE, 'a'), { name: 'a.txt', size: SIZE, lastModified: 1, arrayBuffer: async () => new Uint8Array(SIZE).fill(97).buffer }) as unknown as File;

/** A server of which a file has come half, and that fails for as long as it has to. */
let server: Server;
let endpoint: string;
let failing: number | null;
let asked: string[];
const held = new Map<string, string>();

beforeEach(async () => {
  [asked, failing] = [[], null];
  held.clear();
  Object.assign(globalThis, { localStorage: { get length() { return held.size; }, key: (at: number) => [...held.keys()][at] ?? null, getItem: (name: string) => held.get(name) ?? null, setItem: (name: string, value: string) => void held.set(name, value), removeItem: (name: string) => void held.delete(name) } });
  server = createServer((request, response) => {
    asked.push(request.method!);
    request.resume().on('end', () => {
      if (failing && request.method !== 'DELETE') return response.writeHead(failing).end('{"message":"The server rests"}');
      if (request.method === 'POST') return response.writeHead(201, { location: `${endpoint}/new` }).end();
      if (request.method === 'HEAD') return response.writeHead(200, { 'upload-offset': `${SIZE / 2}`, 'upload-length': `${SIZE}` }).end();
      return response.writeHead(204, { 'upload-offset': `${SIZE}` }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/uploads/unfinished`;
  keepAddress(await nameOf(FILE, 'inn-1'), `${endpoint}/half`);
});
afterEach(() => new Promise<void>((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }));

const sending = async () => {
  const told: Progress[] = [];
  const controls = await sendFile(FILE, 'inn-1', (progress) => void told.push(progress), endpoint);
  const until = async (state: Progress['state']) => { for (let at = 0; told.at(-1)?.state !== state; at += 1) { if (at > 400) throw new Error(`Never ${state}: ${JSON.stringify(told)}`); await new Promise((resolve) => setTimeout(resolve, 10)); } };
  return { controls, told, until };
};

it.each([503, 500, 429])('a server that answers %i for a while is asked again, and the file goes on from where it was', async (status) => {
  failing = status;
  const { told, until } = await sending();
  await until('retrying');
  expect(told.at(-1)!.words).toContain('cannot take the file at the moment');
  failing = null;
  await until('done');
  expect([asked, told.at(-1)!.id, told.at(-1)!.sha256]).toEqual([['HEAD', 'HEAD', 'PATCH'], 'half', createHash('sha256').update('a'.repeat(SIZE)).digest('hex')]);
  expect([...held.keys()]).toEqual([]); // the same file, chosen again, is another upload
});

it('whose session has ended goes on from where it was, once people ask', async () => {
  failing = 401;
  const { controls, told, until } = await sending();
  await until('stopped');
  expect(told.at(-1)!.words).toContain('Sign in in another tab');
  failing = null;
  controls.again();
  await until('done');
  expect([asked, told.at(-1)!.id]).toEqual([['HEAD', 'HEAD', 'PATCH'], 'half']);
});

it('that is cancelled says nothing more, and is ended on the server', async () => {
  failing = 503;
  const { controls, told, until } = await sending();
  await until('retrying');
  controls.cancel();
  controls.again();
  const count = told.length;
  failing = null;
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect([told.length, told.at(-1)!.state, asked]).toEqual([count, 'cancelled', ['HEAD', 'DELETE']]);
});
