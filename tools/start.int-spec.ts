import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));

let checkout: string;
let data: string;
const started: ReturnType<typeof spawn>[] = [];

/** A checkout with our tools, and apps that only listen. Their numbers go to files, to see whether they live. */
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'waymark-start-'));
  data = join(checkout, 'data of a run');
  cpSync(join(root, 'tools'), join(checkout, 'tools'), { recursive: true });
  mkdirSync(join(checkout, 'libs'));
  symlinkSync(join(root, 'libs/database'), join(checkout, 'libs/database'));
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
  cpSync(join(root, 'package-lock.json'), join(checkout, 'package-lock.json'));
  writeFileSync(join(checkout, 'package.json'), '{"type":"module"}');
  writeFileSync(join(checkout, 'tsconfig.json'), '{"files":["good.ts"],"compilerOptions":{"noEmit":true,"types":[]}}');
  writeFileSync(join(checkout, 'good.ts'), 'export const good: number = 1;');
  app('api', `const server = createServer((request, response) => response.end('here'));
    server.listen(0, '127.0.0.1', () => console.log('Waymark is ready at http://localhost:' + server.address().port + '/'));`);
  app('worker', `setInterval(() => undefined, 1000); console.log('The worker works');`);
});

afterEach(async () => {
  for (const child of started.splice(0)) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  rmSync(checkout, { recursive: true, force: true, maxRetries: 5 });
});

const app = (name: string, code: string): void => {
  mkdirSync(join(checkout, 'apps', name, 'dist'), { recursive: true });
  const head = `import { createServer } from 'node:http'; import { writeFileSync } from 'node:fs';
    writeFileSync(${JSON.stringify(join(checkout, name))} + process.pid, '');`;
  writeFileSync(join(checkout, 'apps', name, 'dist/main.js'), `${head}\n${code}`);
};

/** Starts Waymark from elsewhere and collects what it prints. */
const start = () => {
  const env = { ...process.env, WAYMARK_DATA: data };
  const child = spawn(process.execPath, [join(checkout, 'tools/start.mjs')], { cwd: tmpdir(), env });
  started.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const exit = once(child, 'exit').then(([code, signal]) => ({ code, signal, output }));
  const says = async (words: RegExp): Promise<string> => {
    for (;;) {
      const found = words.exec(output);
      if (found) return found[0];
      if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}: ${output}`);
      await pause(20);
    }
  };
  return { child, exit, says };
};

const alive = (): string[] =>
  ['api', 'worker'].filter((name) => readdirSync(checkout).some((file) => file.startsWith(name) && lives(Number(file.slice(name.length)))));

const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const untilAlive = async (expected: string[]): Promise<void> => {
  while (alive().join() !== expected.join()) await pause(20);
};

it('runs both apps and prints the address; a second start says so and changes nothing; a signal ends both', async () => {
  const first = start();
  const address = await first.says(/http:\/\/localhost:\d+\//);
  await first.says(/The worker works/);
  const second = await start().exit;
  expect(second).toEqual({
    code: 0,
    signal: null,
    output: `Waymark is already running on this data folder (process ${first.child.pid}, ${address})\n`,
  });
  expect(await (await fetch(address)).text()).toBe('here');
  expect(alive()).toEqual(['api', 'worker']);
  first.child.kill('SIGTERM');
  expect((await first.exit).code).toBe(0);
  expect(alive()).toEqual([]);
  expect(existsSync(join(data, 'waymark.lock'))).toBe(false);
});

it('leaves no app behind after kill -9, and starts again on the same data', async () => {
  const first = start();
  await first.says(/The worker works/);
  first.child.kill('SIGKILL');
  await untilAlive([]);
  expect(existsSync(join(data, 'waymark.lock'))).toBe(true);
  const second = start();
  await second.says(/The worker works/);
  second.child.kill('SIGINT');
  expect((await second.exit).code).toBe(0);
});

it('stops with the reason where an app ends by itself', async () => {
  app('worker', `setTimeout(() => process.exit(7), 100);`);
  const { code, output } = await start().exit;
  expect(code).toBe(1);
  expect(output).toContain('Waymark stops, since its worker ended unexpectedly (exit code 7)');
  expect(alive()).toEqual([]);
});

it('shows the compiler’s errors and starts nothing', async () => {
  writeFileSync(join(checkout, 'good.ts'), 'export const bad: number = "text";');
  const { code, output } = await start().exit;
  expect(code).toBe(1);
  expect(output).toContain("good.ts(1,14): error TS2322: Type 'string' is not assignable to type 'number'.");
  expect(readdirSync(checkout).filter((name) => /^(api|worker)\d/.test(name))).toEqual([]);
});
