// Journeys through the pages in a real browser: starts the product on a data folder of its own, waits for the
// demonstration, runs apps/web-e2e against it, stops it. Exits with the result; 3 where there is no browser.
// node tools/journeys.mjs [jest arguments]
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { browserPath } from './browser.mjs';
import { root } from './root.mjs';

const cwd = fileURLToPath(root);
const browser = browserPath();
if (!browser) {
  console.error('There is no Chromium here: install it (Debian: apt-get install chromium) or name one in WAYMARK_BROWSER');
  process.exit(3);
}

const folder = mkdtempSync(join(tmpdir(), 'waymark-journeys-'));
chmodSync(folder, 0o711);
const { DATABASE_URL: _, ...environment } = process.env;
const product = spawn(process.execPath, ['tools/start.mjs'], { cwd, env: { ...environment, WAYMARK_DATA: folder, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });

const url = await new Promise((resolve, reject) => {
  let address;
  createInterface({ input: product.stdout }).on('line', (line) => {
    address ??= /^Waymark is ready at (\S+)/.exec(line)?.[1];
    if (address && line.startsWith('The demonstration is there')) resolve(address);
  });
  product.once('exit', (code) => reject(new Error(`The product ended with ${code}`)));
});

const extra = process.argv.slice(2);
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--runInBand', '--config', 'tools/jest-journeys.config.mjs', ...extra];
const { status } = spawnSync(process.execPath, jest, { cwd, env: { ...process.env, WAYMARK_E2E_URL: url, WAYMARK_BROWSER: browser }, stdio: ['ignore', 'inherit', 'inherit'] });

product.kill('SIGTERM');
await new Promise((resolve) => product.once('exit', resolve));
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);
