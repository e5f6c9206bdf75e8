// Journeys through the pages in a real browser: starts the product on a data folder of its own, waits for the
// demonstration, runs apps/web-e2e against it, stops it, and looks through its logs for the words that the journeys
// planted. Exits with the result; 3 where there is no browser, 4 where the demonstration does not load, 5 where a log
// holds what somebody wrote.
// node tools/journeys.mjs [--when-told] [jest arguments]; --when-told: loads at once, runs when its parent sends a message
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { awaitDemonstration, NoDemonstration } from './await-demonstration.mjs';
import { browserPath } from './browser.mjs';
import { CANARY, canariesIn } from './canary-words.mjs';
import { root } from './root.mjs';

/** An idle machine takes 2 minutes, one with 2 busy cores took 10. */
const MOST_MINUTES_TO_LOAD = 15;
const MOST_SECONDS_TO_END = 60;
const NO_BROWSER = 3;
const NOT_LOADED = 4;
const LOG_TELLS = 5;

const cwd = fileURLToPath(root);
const browser = browserPath();
if (!browser) {
  console.error('There is no Chromium here: install it (Debian: apt-get install chromium) or name one in WAYMARK_BROWSER');
  process.exit(NO_BROWSER);
}

const folder = mkdtempSync(join(tmpdir(), 'waymark-journeys-'));
chmodSync(folder, 0o711);
const sessions = join(folder, 'sessions');
mkdirSync(sessions, { mode: 0o700 });
const { DATABASE_URL: _, ...environment } = process.env;
const product = spawn(process.execPath, ['tools/start.mjs'], { cwd, env: { ...environment, WAYMARK_DATA: folder, PORT: '0' }, stdio: ['ignore', 'pipe', 'pipe'] });
product.stderr.pipe(process.stderr);
const said = [];
for (const stream of [product.stdout, product.stderr]) stream.on('data', (some) => said.push(some));

const WHEN_TOLD = '--when-told';
const told = process.argv.includes(WHEN_TOLD) ? new Promise((resolve) => process.once('message', resolve)) : null;

const run = (url) => {
  const extra = process.argv.slice(2).filter((word) => word !== WHEN_TOLD);
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--runInBand', '--config', 'tools/jest-journeys.config.mjs', ...extra];
  const tests = spawn(process.execPath, jest, { cwd, env: { ...process.env, WAYMARK_E2E_URL: url, WAYMARK_BROWSER: browser, WAYMARK_CANARY: CANARY, WAYMARK_E2E_SESSIONS: sessions }, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve) => tests.once('exit', (code) => resolve(code ?? 1))); // meanwhile what the product says is read: a full pipe would stop it
};

const end = async () => {
  if (product.exitCode !== null || product.signalCode !== null) return;
  const ended = new Promise((resolve) => product.once('exit', resolve));
  product.kill('SIGTERM');
  const force = setTimeout(() => product.kill('SIGKILL'), MOST_SECONDS_TO_END * 1000); // its apps follow their parent
  await ended;
  clearTimeout(force);
};

let status;
try {
  const url = await awaitDemonstration(product, MOST_MINUTES_TO_LOAD * 60_000);
  await told;
  status = await run(url);
} catch (error) {
  if (!(error instanceof NoDemonstration)) throw error;
  console.error(error.message);
  status = NOT_LOADED;
}
await end();
const databaseLog = join(folder, 'postgresql/server.log');
const written = canariesIn(Buffer.concat(said).toString() + (existsSync(databaseLog) ? readFileSync(databaseLog, 'utf8') : ''));
if (written.length > 0) {
  console.error(`Logs hold what was written into the product: ${written.join(', ')}; see apps/web-e2e/gates/canaries.gate.ts`);
  status ||= LOG_TELLS;
}
rmSync(folder, { recursive: true, force: true });
process.exit(status);
