import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../../', import.meta.url));

/** Compiles the command line and the API that it starts, unless the whole build ran already. */
export const buildCommandLine = (): void => {
  if (!process.env['WAYMARK_BUILT']) spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'apps/cli', 'apps/api'], { cwd: root });
};

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** Standard output, parsed: a command writes nothing there but one JSON document. */
  answer: any;
  said: string;
}

/** The command line as it is shipped, in a process of its own. */
export const startWaymark = (words: string[], environment: Record<string, string | undefined> = {}): { child: ChildProcessWithoutNullStreams; ended: Promise<Ended> } => {
  const child = spawn(process.execPath, [join(root, 'apps/cli/bin/waymark.js'), ...words], { env: { ...process.env, ...environment } });
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]).then(([out, said, [code, signal]]) => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
    answer: out === '' ? null : JSON.parse(out),
    said,
  }));
  return { child, ended };
};

/** Runs it to its end. */
export const waymark = (words: string[], environment?: Record<string, string | undefined>): Promise<Ended> => startWaymark(words, environment).ended;
