import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reach } from '../support/reach-stage.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
const root = fileURLToPath(new URL('../../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'waymark-export-'));
const bundle = join(folder, 'bundle');
let secret: string;

/** The command line as it is shipped: built once before, unless the whole build ran already. */
const waymark = (...words: string[]): { status: number | null; answer: any } => {
  const env = { ...process.env, WAYMARK_DATA: join(folder, 'data'), WAYMARK_SECRET: secret, DATABASE_URL: on.api.database.url(), WAYMARK_AUDIT_KEY: join(folder, 'key') };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['apps/cli/bin/waymark.js', ...words], { cwd: root, env, encoding: 'utf8' });
  return { status, answer: stdout.trim() ? JSON.parse(stdout) : stderr };
};

beforeAll(async () => {
  if (!process.env['WAYMARK_BUILT']) spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'apps/cli'], { cwd: root });
  ({ secret } = (await (await fetch(process.env['WAYMARK_TEST_CLUSTER']!)).json()) as { secret: string });
  writeFileSync(join(folder, 'key'), randomBytes(32).toString('base64'));
  await reach(on.cast, 'pilot');
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

const events = async (): Promise<{ count: number; streams: number }> => (await on.api.sql<{ count: number; streams: number }>('select count(*)::int as count, count(distinct stream)::int as streams from audit.event'))[0]!;

describe('the exported record', () => {
  it('holds every event of the installation, sealed, and verifies with no database', async () => {
    const { count, streams } = await events();
    expect(waymark('export-audit', bundle)).toEqual({ status: 0, answer: { events: count, streams, checkpoints: 1, unsealed: 0 } });
    expect(waymark('verify-audit', bundle)).toEqual({ status: 0, answer: { ok: true, events: count, streams, checkpoints: 1, sealed: count, unsealed: 0 } });
  }, 60_000);

  it('verifies against a checkpoint that was kept, also when it was exported later', async () => {
    const kept = join(folder, 'kept.txt');
    writeFileSync(kept, readFileSync(join(bundle, 'checkpoints.txt')));
    await reach(on.cast, 'triage');
    const later = join(folder, 'later');
    expect(waymark('export-audit', later)).toMatchObject({ status: 0, answer: { checkpoints: 2, unsealed: 0 } });
    expect(waymark('verify-audit', later, kept)).toMatchObject({ status: 0, answer: { ok: true, checkpoints: 2 } });
    writeFileSync(join(folder, 'newest.txt'), readFileSync(join(later, 'checkpoints.txt'), 'utf8').split('\n---\n').at(-1)!);
    expect(waymark('verify-audit', bundle, join(folder, 'newest.txt'))).toMatchObject({ status: 1, answer: { ok: false } });
  }, 60_000);

  it('is found out where a single letter of it was changed, and is never written over another', () => {
    const file = join(bundle, 'events.jsonl');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('"seq":2', '"seq":3'));
    expect(waymark('verify-audit', bundle)).toMatchObject({ status: 1, answer: { ok: false, line: expect.any(Number), reason: expect.any(String) } });
    writeFileSync(file, text);
    expect(waymark('verify-audit', bundle)).toMatchObject({ status: 0 });
    expect(waymark('export-audit', bundle).status).toBe(2);
  }, 60_000);
});
