import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));
const { default: config } = await import(pathToFileURL(join(root, 'jest.config.mjs')).href);

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'waymark-canary-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs one test with our own configuration, global setup and teardown. */
const runTest = (name: string, body: string) => {
  const database = JSON.stringify(join(root, 'libs/testing/src/postgres/index.ts'));
  writeFileSync(join(folder, name), `import { testDatabase } from ${database};\nit('is a canary', async () => {\n${body}\n});`);
  const own = join(folder, 'jest.config.json');
  writeFileSync(
    own,
    JSON.stringify({
      ...config,
      rootDir: folder,
      testMatch: ['**/*.canary.ts'],
      transform: { '^.+\\.ts$': [join(root, 'node_modules/@swc/jest'), config.transform['^.+\\.ts$'][1]] },
      globalSetup: join(root, 'tools/jest-global-setup.mjs'),
      globalTeardown: join(root, 'tools/jest-global-teardown.mjs'),
    }),
  );
  const words = ['--experimental-vm-modules', '--no-warnings', join(root, 'node_modules/jest/bin/jest.js'), '-c', own, name];
  // the address of our own cluster stays out: the canary starts one of its own
  const env = { ...process.env, WAYMARK_BUILT: '1', WAYMARK_TEST_CLUSTER: '', JEST_WORKER_ID: '' };
  return spawnSync(process.execPath, words, { cwd: folder, env, encoding: 'utf8' });
};

describe('a run of our tests', () => {
  it('ends with exit code 0 where a test with a database passes', () => {
    const { status, stderr } = runTest('passes.canary.ts', `const database = await testDatabase(); await database.drop();`);
    expect(stderr).toContain('1 passed');
    expect(status).toBe(0);
  });

  it('ends with another one where a test fails', () => {
    const { status, stderr } = runTest('fails.canary.ts', `throw new Error('the canary is dead');`);
    expect(stderr).toContain('the canary is dead');
    expect(status).toBe(1);
  });

  it('ends with another one where a test fails that has a database', () => {
    const { status, stderr } = runTest('fails-late.canary.ts', `await testDatabase(); throw new Error('the canary is dead');`);
    expect(stderr).toContain('the canary is dead');
    expect(status).toBe(1);
  });
});
