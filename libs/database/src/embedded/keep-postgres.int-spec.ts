import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { keepPostgres } from './keep-postgres.ts';
import { readPostmaster } from './live-server.ts';
import { hasProcess } from './process-identity.ts';
import { startPostgres } from './start-postgres.ts';

let parent: string;
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'waymark-kept-'));
  chmodSync(parent, 0o711);
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const postmaster = (name: string) => readPostmaster(join(parent, name, 'cluster'));

/** Asks until somebody answers, as a pool does whose connections were lost. */
const answer = async (connectionString: string, question: string): Promise<unknown> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const client = new pg.Client({ connectionString });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return Object.values((await client.query<Record<string, unknown>>(question)).rows[0] ?? {})[0];
    } catch {
      await pause(100);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  throw new Error('nobody answers');
};

it('starts PostgreSQL again after kill -9, on the same port and with what was committed, and ends it when told', async () => {
  const warned: string[] = [];
  const kept = await keepPostgres({ dataFolder: join(parent, 'killed') }, (sentence) => warned.push(sentence));
  await answer(kept.url, 'create table kept as select 42 as answer');
  for (const time of [1, 2]) {
    process.kill(postmaster('killed')!.pid, 'SIGKILL');
    expect(await answer(kept.url, 'select answer from kept')).toBe(42);
    expect(warned).toHaveLength(time);
  }
  const { pid } = postmaster('killed')!;
  await kept.stop();
  expect(kept.isRunning()).toBe(false);
  expect(hasProcess(pid)).toBe(false);
});

it('leaves a server that it was told to end, and one that belongs to somebody else', async () => {
  const owner = await keepPostgres({ dataFolder: join(parent, 'guest') }, () => undefined);
  const guest = await keepPostgres({ dataFolder: join(parent, 'guest') }, () => undefined);
  expect([owner.owned, guest.owned]).toEqual([true, false]);
  await owner.stop();
  await pause(600);
  expect(guest.isRunning()).toBe(false);
  await guest.stop();
});

it('waits where somebody else started the data meanwhile on another port, and takes them back afterwards', async () => {
  const kept = await keepPostgres({ dataFolder: join(parent, 'taken'), durable: false }, () => undefined);
  await answer(kept.url, 'create table kept as select 42 as answer');
  process.kill(postmaster('taken')!.pid, 'SIGKILL');
  const stranger = await startPostgres({ dataFolder: join(parent, 'taken'), durable: false });
  await pause(600);
  await stranger.stop();
  expect(await answer(kept.url, 'select 42 as answer')).toBe(42);
  await kept.stop();
});
