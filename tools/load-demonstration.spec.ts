import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from '@jest/globals';

const tools = fileURLToPath(new URL('.', import.meta.url));
let checkout: string;

/** Our tool, beside a command line that only answers. */
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'waymark-loading-'));
  mkdirSync(join(checkout, 'tools'));
  mkdirSync(join(checkout, 'apps/cli/dist'), { recursive: true });
  for (const name of ['load-demonstration.mjs', 'root.mjs']) cpSync(join(tools, name), join(checkout, 'tools', name));
  writeFileSync(join(checkout, 'package.json'), '{"type":"module"}');
  const run = "const { loadDemonstration } = await import('./tools/load-demonstration.mjs'); const { end } = loadDemonstration('http://127.0.0.1:1', '/data'); process.once('SIGTERM', end);";
  writeFileSync(join(checkout, 'run.mjs'), run);
});
afterEach(() => rmSync(checkout, { recursive: true }));

const load = (commandLine: string, environment: Record<string, string> = {}) => {
  writeFileSync(join(checkout, 'apps/cli/dist/main.js'), commandLine);
  const { WAYMARK_MODE: _, ...env } = process.env;
  return spawn(process.execPath, ['run.mjs'], { cwd: checkout, env: { ...env, ...environment } });
};
const said = async (child: ReturnType<typeof load>) => {
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { out, err, code };
};
const answers = (document: object, code: number): string => `console.log(${JSON.stringify(JSON.stringify(document))}); process.exitCode = ${code};`;

const THERE = 'The demonstration is there: the products are real, the scores and readings are simulated\n';

it.each<[title: string, commandLine: string, out: string, err: string]>([
  ['is there where all was loaded', answers({ ok: true, loaded: true }, 0), THERE, ''],
  ['is not called there where it did not end as expected', answers({ ok: false, loaded: true }, 1), '', 'The demonstration was loaded, but not all of it ended as expected\n'],
  ['is not called there where nothing was loaded', answers({ ok: true, loaded: false, why: 'holds-innovations' }, 0), '', ''],
  ['is not called there where only half of it is', answers({ ok: false, loaded: false, why: 'half-loaded' }, 1), '', ''],
  ['could not be loaded where the command line broke', 'process.exitCode = 70;', '', 'The demonstration could not be loaded (70); Waymark runs without it\n'],
  ['could not be loaded where the command line did not even start', 'process.exitCode = 1;', '', 'The demonstration could not be loaded (1); Waymark runs without it\n'],
])('the demonstration %s', async (_title, commandLine, out, err) => {
  expect(await said(load(commandLine))).toEqual({ out, err, code: 0 });
});

it('passes on why nothing was loaded, which the command line says on standard error', async () => {
  expect(await said(load(`console.error('Because.'); ${answers({ ok: true, loaded: false }, 0)}`))).toEqual({ out: '', err: 'Because.\n', code: 0 });
});

it('gives the command line the address, and the data folder to mark an unfinished loading in', async () => {
  const { err } = await said(load(`console.error(process.argv.slice(2).join(' '), process.env.WAYMARK_DATA); ${answers({ ok: true, loaded: false }, 0)}`));
  expect(err).toBe('load-demonstration http://127.0.0.1:1 /data\n');
});

it('loads nothing into a production installation, and does not even ask it', async () => {
  const trace = join(checkout, 'asked');
  const commandLine = `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(trace)}, ''); ${answers({ ok: true, loaded: true }, 0)}`;
  expect(await said(load(commandLine, { WAYMARK_MODE: 'production' }))).toEqual({ out: '', err: '', code: 0 });
  expect(existsSync(trace)).toBe(false);
  await said(load(commandLine, { WAYMARK_MODE: 'demonstration' }));
  expect(existsSync(trace)).toBe(true);
});

it('says that the loading was interrupted, where Waymark ends meanwhile', async () => {
  const child = load("console.error('begun'); setInterval(() => undefined, 1000);");
  child.stderr.once('data', () => child.kill('SIGTERM'));
  expect(await said(child)).toEqual({ out: '', err: 'begun\nThe demonstration was not loaded to its end: the next start says what is there\n', code: 0 });
});
