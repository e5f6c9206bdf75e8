import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll } from '@jest/globals';
import type { Stage } from './with-cast.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

export interface WorkerProcess {
  /** What it logged: nothing, while all is well. */
  logged(): string;
  /** The checkpoints that it laid down, oldest first. */
  checkpoints(): string[];
  /** Ends it as a service manager does, and answers its exit code. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

/**
 * Starts workers as they are shipped, each in a process of its own, on the database of a test API: built once before,
 * unless the whole build ran already. Those that still run after a test are killed.
 */
export const workersOn = (stage: Stage): (() => WorkerProcess) => {
  let secret: string;
  const started: WorkerProcess[] = [];
  beforeAll(async () => {
    if (!process.env['WAYMARK_BUILT']) spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'apps/worker'], { cwd: root });
    ({ secret } = (await (await fetch(process.env['WAYMARK_TEST_CLUSTER']!)).json()) as { secret: string });
  }, 240_000);
  afterEach(() => Promise.all(started.splice(0).map((worker) => worker.kill())));
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-worker-'));
    const env = { ...process.env, WAYMARK_DATA: folder, WAYMARK_SECRET: secret, DATABASE_URL: stage.api.database.url() };
    const child = spawn(process.execPath, ['apps/worker/dist/main.js'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const worker = running(child, join(folder, 'checkpoints'));
    started.push(worker);
    return worker;
  };
};

const running = (child: ChildProcess, folder: string): WorkerProcess => {
  let logged = '';
  for (const stream of [child.stdout, child.stderr]) stream!.on('data', (text) => (logged += text));
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
    return child.exitCode;
  };
  return {
    logged: () => logged,
    checkpoints: () => readdirSync(folder).toSorted().map((file) => readFileSync(join(folder, file), 'utf8')),
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
  };
};
