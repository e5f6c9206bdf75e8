import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { PlayProblem } from '@waymark/replay';
import { untilSignal } from './until-signal.ts';

const API = fileURLToPath(new URL('../../../api/dist/main.js', import.meta.url));
const FOLLOW_PARENT = new URL('../../dist/replay/follow-parent.js', import.meta.url).href;

/** Milliseconds that it has to end by itself. */
const PATIENCE = 20_000;

export interface OwnWaymark {
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts a Waymark of its own on an empty database in a folder that goes away with it, also where a signal ends us.
 *
 * @throws PlayProblem with what it said where it does not start
 */
export const startOwnWaymark = async (): Promise<OwnWaymark> => {
  const stop = untilSignal(() => end()); // before there is anything to clean up: a signal is heard once all stands below
  const folder = mkdtempSync(join(tmpdir(), 'waymark-replay-'));
  // PostgreSQL started by root runs as another user, who must be able to pass through; nobody can list it
  chmodSync(folder, 0o711);
  const { DATABASE_URL: _, ...environment } = process.env;
  const child = spawn(process.execPath, ['--import', FOLLOW_PARENT, API], {
    env: { ...environment, WAYMARK_DATA: folder, WAYMARK_MODE: 'demonstration', PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error' },
    detached: process.platform !== 'win32', // Ctrl-C reaches us, who end it in order
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const said: string[] = [];
  child.stderr!.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => resolve(void said.push(error.message)));
    child.once('exit', () => resolve());
  });
  const end = async () => {
    child.kill('SIGTERM');
    const last = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    await ended;
    clearTimeout(last);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  };
  for await (const line of createInterface({ input: child.stdout! })) {
    const url = /^Waymark is ready at (\S+)/.exec(line)?.[1];
    if (url) {
      child.stdout!.resume();
      return { url, stop };
    }
  }
  await stop();
  throw new PlayProblem(`A Waymark for this replay did not start: ${reasonIn(said.join(''))}`);
};

/** Its log is JSON, a line each; what is for people stands between. */
const reasonIn = (said: string): string =>
  said
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('{'))
    .join('\n') || 'it said nothing; see that the API is built (npx tsc -b)';
