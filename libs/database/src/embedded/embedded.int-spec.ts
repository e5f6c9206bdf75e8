import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { readPostmaster } from './live-server.ts';
import { processIdentity } from './process-identity.ts';
import { startPostgres, type RunningPostgres } from './start-postgres.ts';

let parent: string;
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'waymark-embedded-'));
  chmodSync(parent, 0o711);
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const start = (name: string): Promise<RunningPostgres> => startPostgres({ dataFolder: join(parent, name), durable: false });

const ask = async (url: string, question: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query({ text: question, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
};

const postmaster = (dataFolder: string): number => readPostmaster(join(dataFolder, 'cluster'))!.pid;

const gone = async (pid: number): Promise<boolean> => {
  for (let tries = 0; tries < 500 && processIdentity(pid); tries += 1) await pause(20);
  return processIdentity(pid) === undefined;
};

/** A Node process that starts a server by the built code, and ends when its input does. */
const ownerProcess = async (dataFolder: string) => {
  const built = new URL('../../dist/embedded/index.js', import.meta.url);
  const code = `import { startPostgres } from ${JSON.stringify(built.href)};
    const server = await startPostgres({ dataFolder: ${JSON.stringify(dataFolder)} });
    console.log(server.url);
    process.stdin.resume().on('end', () => process.exit());`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const end = async (how: NodeJS.Signals | 'end') => {
    if (how === 'end') child.stdin.end();
    else child.kill(how);
    await exit;
  };
  return { url: line.toString().trim(), pid: child.pid!, end };
};

describe('a cold start', () => {
  it('creates a UTF-8 cluster in UTC, on this machine only, with a password nobody else can read', async () => {
    const server = await start('cold');
    expect(server.reused).toBe(false);
    expect(server.host).toBe('127.0.0.1');
    expect(await ask(server.url, 'show server_encoding')).toBe('UTF8');
    expect(await ask(server.url, 'show timezone')).toBe('UTC');
    expect(await ask(server.url, 'show listen_addresses')).toBe('127.0.0.1');
    expect(await ask(server.url, "select lower('ÉVALUÉ')")).toBe('évalué');
    expect(statSync(join(parent, 'cold', 'password')).mode & 0o777).toBe(0o600);
    await expect(ask(server.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(/password authentication failed/);
    await server.stop();
  });

  it('lets many processes start at once: one starts the server, the others find it', async () => {
    const servers = await Promise.all([start('together'), start('together'), start('together')]);
    expect(servers.filter((server) => !server.reused)).toHaveLength(1);
    expect(new Set(servers.map((server) => server.url)).size).toBe(1);
    for (const server of servers) await server.stop();
    expect(existsSync(join(parent, 'together', 'cluster', 'postmaster.pid'))).toBe(false);
  });

  it('takes a folder with spaces in its path', async () => {
    const server = await start('a folder with spaces');
    expect(await ask(server.url, 'select 1')).toBe(1);
    await server.stop();
  });

  it('takes the port that is asked for, and says why where it cannot have it', async () => {
    const first = await start('port of the first');
    const second = startPostgres({ dataFolder: join(parent, 'port of the second'), port: first.port, durable: false });
    await expect(second).rejects.toThrow(/does not start.*in use/s);
    await first.stop();
  });
});

describe('what was committed', () => {
  it('is there after a stop and a warm start', async () => {
    const first = await startPostgres({ dataFolder: join(parent, 'warm') });
    await ask(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await startPostgres({ dataFolder: join(parent, 'warm') });
    expect(second.reused).toBe(false);
    expect(await ask(second.url, 'select answer from kept')).toBe(42);
    expect(await ask(second.url, 'show fsync')).toBe('on');
    await second.stop();
  });

  it('is there after kill -9 of PostgreSQL', async () => {
    const first = await startPostgres({ dataFolder: join(parent, 'killed') });
    await ask(first.url, 'create table kept as select 42 as answer');
    process.kill(postmaster(join(parent, 'killed')), 'SIGKILL');
    const second = await startPostgres({ dataFolder: join(parent, 'killed') });
    expect(second.reused).toBe(false);
    expect(await ask(second.url, 'select answer from kept')).toBe(42);
    await second.stop();
    await first.stop();
  });

  it('is not touched while a process of the killed PostgreSQL still holds its memory', async () => {
    const first = await start('lingering');
    const client = new pg.Client({ connectionString: first.url });
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    process.kill(rows[0]!.pid, 'SIGSTOP');
    process.kill(postmaster(join(parent, 'lingering')), 'SIGKILL');
    let lingers = true;
    setTimeout(() => {
      lingers = false;
      process.kill(rows[0]!.pid, 'SIGCONT');
    }, 1_000);
    const second = await start('lingering');
    expect(lingers).toBe(false);
    expect(await ask(second.url, 'select 1')).toBe(1);
    await second.stop();
  });

  it('is there after kill -9 of the owner, whose server is found again and ends with its new owner', async () => {
    const owner = await ownerProcess(join(parent, 'orphaned'));
    await ask(owner.url, 'create table kept as select 42 as answer');
    const pid = postmaster(join(parent, 'orphaned'));
    await owner.end('SIGKILL');
    const second = await start('orphaned');
    expect(second.reused).toBe(true);
    expect(second.url).toBe(owner.url);
    expect(await ask(second.url, 'select answer from kept')).toBe(42);
    await second.stop();
    expect(processIdentity(pid)).toBeUndefined();
  });

  it('is there after kill -9 of both', async () => {
    const owner = await ownerProcess(join(parent, 'both'));
    await ask(owner.url, 'create table kept as select 42 as answer');
    process.kill(postmaster(join(parent, 'both')), 'SIGKILL');
    await owner.end('SIGKILL');
    const second = await start('both');
    expect(second.reused).toBe(false);
    expect(await ask(second.url, 'select answer from kept')).toBe(42);
    await second.stop();
  });
});

describe('the server and its owner', () => {
  it('ends when the owner ends by itself, or by a signal', async () => {
    for (const ending of ['end', 'SIGTERM', 'SIGINT'] as const) {
      const owner = await ownerProcess(join(parent, 'owned'));
      const pid = postmaster(join(parent, 'owned'));
      await owner.end(ending);
      expect(await gone(pid)).toBe(true);
    }
  });

  it('goes on when a guest stops', async () => {
    const owner = await ownerProcess(join(parent, 'guest'));
    const guest = await start('guest');
    expect(guest.reused).toBe(true);
    await guest.stop();
    expect(await ask(owner.url, 'select 1')).toBe(1);
    const pid = postmaster(join(parent, 'guest'));
    await owner.end('end');
    expect(await gone(pid)).toBe(true);
  });

  it('logs no statement and no value, which may be about people', async () => {
    const server = await start('discreet');
    await ask(server.url, 'create table person (email text unique)');
    await ask(server.url, "insert into person values ('ada@example.org')");
    await expect(ask(server.url, "insert into person values ('ada@example.org')")).rejects.toThrow(/duplicate key/);
    await server.stop();
    const log = readFileSync(join(parent, 'discreet', 'server.log'), 'utf8');
    expect(log).toMatch(/duplicate key/);
    expect(log).not.toMatch(/ada@example\.org/);
  });
});
