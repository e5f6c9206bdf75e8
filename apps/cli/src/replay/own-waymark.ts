import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const API = fileURLToPath(new URL('../../../api/dist/main.js', import.meta.url));

export interface OwnWaymark {
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts a Waymark of its own on an empty database in a folder that goes away with it.
 *
 * @throws Error with what it said where it does not start
 */
export const startOwnWaymark = async (): Promise<OwnWaymark> => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-replay-'));
  // PostgreSQL started by root runs as another user, who must be able to pass through; nobody can list it
  chmodSync(folder, 0o711);
  const { DATABASE_URL: _, ...environment } = process.env;
  const child = spawn(process.execPath, [API], {
    env: { ...environment, WAYMARK_DATA: folder, WAYMARK_MODE: 'demonstration', PORT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^Waymark is ready at (\S+)/.exec(line)?.[1];
    if (url) {
      child.stdout.resume();
      return { url, stop };
    }
  }
  await stop();
  throw new Error(`Waymark did not start: ${said.join('').trim()}`);
};
