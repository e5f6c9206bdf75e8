import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { inventedCohort, inventedPool } from '@waymark/replay';
import { partOfCohort } from './support/part-of-cohort.ts';
import { buildCommandLine, startWaymark, waymark } from './support/waymark.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-command-'));
chmodSync(folder, 0o711); // PostgreSQL started by root runs as another user, who must be able to pass through
const temporary = join(folder, 'temporary');
const elsewhere = { TMPDIR: temporary };
const file = (name: string): string => join(folder, name);
const write = (name: string, content: unknown): string => {
  writeFileSync(file(name), typeof content === 'string' ? content : JSON.stringify(content));
  return file(name);
};
/** Folders of a Waymark that belongs to a replay. */
const own = (): string[] => readdirSync(temporary).filter((name) => name.startsWith('waymark-replay-'));

beforeAll(buildCommandLine, 240_000);
beforeEach(() => {
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { mode: 0o755 });
  write('cohort.json', inventedCohort());
  write('pool.json', inventedPool());
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Three that end early: the whole cohort is played in `npm run long`, and whenever a demonstration starts. */
const IDS = ['swab-03', 'stay-04', 'glove-05'];
const three = partOfCohort(IDS);

const replay = (...words: string[]) => waymark(['replay', ...words], elsewhere);

describe('waymark replay', () => {
  it('plays a cohort through a Waymark of its own: 0, one document alone on standard output, and nothing left behind', async () => {
    const { code, answer, said } = await replay(write('cohort.json', three.cohort), write('pool.json', three.pool));
    expect(answer).toMatchObject({ ok: true, conflicts: expect.any(Array), unexpected: [], audit: { ok: true } });
    expect(answer.innovations.map(({ id, ok }: any) => [id, ok])).toEqual(IDS.map((id) => [id, true]));
    expect({ code, left: own() }).toEqual({ code: 0, left: [] });
    expect(said).toMatch(/All as expected\.\n$/);
  }, 600_000);

  it.each<[title: string, cohort: unknown, pool: unknown, message: RegExp]>([
    ['that is truncated', JSON.stringify(inventedCohort()).slice(0, 2000), inventedPool(), /cohort\.json: line 1, column \d+: the file ends too early/],
    ['of another shape', { innovations: {} }, inventedPool(), /cohort\.json: innovations: /],
    ['with a step that nobody knows', { ...inventedCohort(), innovations: inventedCohort().innovations.map((one) => ({ ...one, playback: [{ do: 'push' }] })) }, inventedPool(), /cohort\.json: innovations\[0\]\.playback\[0\]\.do: /],
    ['whose pool has another shape', inventedCohort(), { ...inventedPool(), reviewers: {} }, /pool\.json: reviewers/],
    ['whose pool is no JSON', inventedCohort(), 'reviewers: []', /pool\.json: line 1, column 1: is not JSON/],
  ])('ends with 2 for a cohort %s, with file and place, and starts nothing', async (_title, cohort, pool, message) => {
    expect(await replay(write('cohort.json', cohort), write('pool.json', pool))).toMatchObject({ code: 2, answer: null, said: expect.stringMatching(message) });
    expect(own()).toEqual([]);
  });

  it.each([
    ['no value of --seed', ['--seed'], /Not enough arguments following: seed/],
    ['an empty value of --seed', ['--seed='], /--seed is empty/],
    ['no value of --url', ['--url'], /Not enough arguments following: url/],
    ['what is no address', ['--url', 'localhost:3000'], /“localhost:3000” is not an address/],
  ])('ends with 2 for %s', async (_title, words, message) => {
    expect(await replay(file('cohort.json'), file('pool.json'), ...words)).toMatchObject({ code: 2, answer: null, said: expect.stringMatching(message) });
  });

  it('ends with 1 where nobody answers at --url', async () => {
    const problem = expect.stringMatching(/^No Waymark answers at http:\/\/127\.0\.0\.1:9 /);
    expect(await replay(file('cohort.json'), file('pool.json'), '--url', 'http://127.0.0.1:9')).toMatchObject({ code: 1, answer: { ok: false, innovations: [], problem } });
  });

  it('ends with 1 where its own Waymark does not start, with what that said, and leaves nothing behind', async () => {
    const { code, answer } = await waymark(['replay', file('cohort.json'), file('pool.json')], { ...elsewhere, SESSION_IDLE_HOURS: 'x' });
    expect({ code, left: own() }).toEqual({ code: 1, left: [] });
    expect(answer).toMatchObject({ ok: false, problem: expect.stringMatching(/^A Waymark for this replay did not start: .*SESSION_IDLE_HOURS/) });
  });
});

const lives = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('waymark replay, ended by a signal,', () => {
  const start = () => startWaymark(['replay', file('cohort.json'), file('pool.json')], elsewhere);
  const nothingIsLeft = async (signal: NodeJS.Signals, { ended }: ReturnType<typeof start>, pids: number[]) => {
    expect(await ended).toMatchObject({ code: null, signal, answer: null, said: expect.not.stringContaining('No Waymark') });
    for (const until = Date.now() + 20_000; pids.some(lives) && Date.now() < until; ) await pause(100); // PostgreSQL ends a moment after the API that owns it
    expect({ left: own(), alive: pids.filter(lives) }).toEqual({ left: [], alive: [] });
  };

  it.each(['SIGINT', 'SIGTERM'] as const)('leaves neither process nor folder: %s in the middle of it', async (signal) => {
    const running = start();
    await new Promise((resolve) => running.child.stderr.once('data', resolve));
    const postgres = join(temporary, own()[0]!, 'postgresql');
    const pids = [parseInt(readFileSync(join(postgres, 'cluster/postmaster.pid'), 'utf8'), 10), JSON.parse(readFileSync(join(postgres, 'owner.lock'), 'utf8')).pid];
    expect(pids.filter(lives)).toHaveLength(2);
    running.child.kill(signal);
    await nothingIsLeft(signal, running, pids);
  }, 120_000);

  it.each([0, 700])('leaves no folder where it comes %i ms after the Waymark began to start', async (milliseconds) => {
    const running = start();
    while (own().length === 0) await pause(10);
    await pause(milliseconds);
    running.child.kill('SIGTERM');
    await nothingIsLeft('SIGTERM', running, []);
  }, 120_000);
});
