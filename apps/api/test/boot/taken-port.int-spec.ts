import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@waymark/testing/postgres';
import { buildCommandLine } from '../command-line/support/waymark.ts';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'waymark-port-'));
let database: TestDatabase;
let listener: Server;

beforeAll(async () => {
  buildCommandLine();
  database = await testDatabase();
  listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
}, 240_000);
afterAll(async () => {
  listener.close();
  await database.drop();
  rmSync(data, { recursive: true });
});

it('the API does not start on a port that is taken: it says which, and the remedy', async () => {
  const { port } = listener.address() as { port: number };
  const { secret } = (await (await fetch(process.env['WAYMARK_TEST_CLUSTER']!)).json()) as { secret: string };
  const env = { ...process.env, DATABASE_URL: database.url(), WAYMARK_SECRET: secret, WAYMARK_DATA: data, PORT: String(port), LOG_LEVEL: 'silent' };
  const child = spawn(process.execPath, [main], { env });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  expect({ out, code }).toEqual({ out: '', code: 1 });
  expect(err.split('\n')).toContain(`Port ${port} is taken: set PORT to another, or stop what listens there`);
});
