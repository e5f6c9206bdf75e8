import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { liveServer, readPostmaster } from './live-server.ts';
import { processIdentity } from './process-identity.ts';

let cluster: string;
beforeEach(() => void (cluster = mkdtempSync(join(tmpdir(), 'waymark-cluster-'))));
afterEach(() => rmSync(cluster, { recursive: true, force: true }));

const left = (pid: number, state = 'ready   '): void =>
  writeFileSync(join(cluster, 'postmaster.pid'), [pid, cluster, 1_700_000_000, 1, '', '127.0.0.1', '1 2', state, ''].join('\n'));

const find = (patience?: number) => liveServer(cluster, (port) => `postgresql://nobody@127.0.0.1:${port}/none`, patience);

describe('looking for a live server', () => {
  it('finds none where none ever ran', async () => {
    expect(await find()).toBeUndefined();
  });

  it('finds none where the server was killed', async () => {
    const child = spawn(process.execPath, ['-e', '0']);
    await once(child, 'exit');
    left(child.pid!);
    expect(await find()).toBeUndefined();
  });

  it('finds none where the server was killed and its parent has not noticed, and clears the file', async () => {
    const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 30']);
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    left(Number(line.toString()));
    while (processIdentity(Number(line.toString()))) await pause(10);
    expect(await find()).toBeUndefined();
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
    parent.kill();
    await once(parent, 'exit');
  });

  it('finds none where another program has its number, and clears the file that would keep PostgreSQL from starting', async () => {
    left(process.pid);
    expect(await find()).toBeUndefined();
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
  });

  it('gives up, naming the process, where one never accepts connections', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()', cluster], { stdio: ['pipe', 'inherit', 'inherit'] });
    left(child.pid!, 'starting');
    await expect(find(200)).rejects.toThrow(`process ${child.pid}`);
    child.kill();
    await once(child, 'exit');
  });

  it('reads number, port and state', () => {
    left(7);
    expect(readPostmaster(cluster)).toEqual({ pid: 7, port: 1, ready: true });
    left(7, 'stopping');
    expect(readPostmaster(cluster)?.ready).toBe(false);
  });
});
