import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, rowsOf } from '@waymark/database/transaction';
import { recordAudit } from '@waymark/platform/audit';
import { ensureInstallation } from '@waymark/platform/installation';
import { testDatabase, type TestDatabase } from '@waymark/testing/postgres';
import { erase } from './erase-person.ts';
import { exportAudit } from './export-audit/export-audit.ts';
import { verifyAudit } from './verify-audit/index.ts';

const LOG = 'test.waymark/audit';
const PERSON = '01a2b3c4-0000-4000-8000-00000000000a';
const folder = mkdtempSync(join(tmpdir(), 'waymark-erase-'));
const at = (...names: string[]): string => join(folder, ...names);
let database: TestDatabase;
let owner: Database;
let administrator: string;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  const { secret } = (await (await fetch(process.env['WAYMARK_TEST_CLUSTER']!)).json()) as { secret: string };
  writeFileSync(at('key'), randomBytes(32).toString('base64'));
  database = await testDatabase();
  environment = { WAYMARK_DATA: folder, DATABASE_URL: database.url(), WAYMARK_SECRET: secret, WAYMARK_AUDIT_KEY: at('key') };
  owner = await Database.connect({ url: database.url(), poolSize: 2 });
});
afterAll(async () => {
  await owner.close();
  await database.drop();
  rmSync(folder, { recursive: true });
});

const asSystem = <T>(work: Parameters<typeof owner.transaction<T>>[1]): Promise<T> => owner.transaction({ person: null, purpose: 'system' }, work);
const sql = (text: string): Promise<Record<string, unknown>[]> => asSystem((tx) => rowsOf(tx, text));

describe('erasing somebody', () => {
  it('wants an installation, which it does not make', async () => {
    await expect(erase(PERSON, undefined, environment)).rejects.toThrow('This database holds no installation');
    expect(await sql('select 1 from installation')).toEqual([]);
    ({ administrator } = await ensureInstallation(owner, 'production', LOG));
  });

  it('wants somebody who is there', () => expect(erase(PERSON, undefined, environment)).rejects.toThrow(`There is no person ${PERSON} in this installation`));

  it('leaves a record that verifies before and after, the one as the beginning of the other', async () => {
    await sql(`insert into person (id, display_name, organisation_id, created_at) select '${PERSON}', 'Ada Quill', organisation_id, now() from person`);
    await sql(`insert into person_contact values ('${PERSON}', 'ada@quill.example')`);
    await asSystem((tx) => recordAudit(tx, LOG, '2026-01-01T00:00:00.000Z', [{ stream: `person/${PERSON}`, actor: administrator, act: 'person.created', obj: `person/${PERSON}`, data: {} }]));
    await exportAudit(at('before'), environment);
    expect(await erase(PERSON.toUpperCase(), undefined, environment)).toEqual({ exitCode: 0, document: { person: PERSON, erased: true, already: false, at: expect.any(String) } });
    expect(await sql(`select display_name as name, (select count(*) from person_contact)::int as contacts from person where id = '${PERSON}'`)).toEqual([{ name: 'Erased person', contacts: 0 }]);
    await exportAudit(at('after'), environment);
    expect(verifyAudit(at('before'))).toMatchObject({ ok: true, events: 1, sealed: 1 });
    expect(verifyAudit(at('after'), at('before', 'checkpoints.txt'))).toMatchObject({ ok: true, events: 2, sealed: 2 });
    expect(readFileSync(at('after', 'events.jsonl'), 'utf8').split('\n').map((line) => line && JSON.parse(line))).toMatchObject([
      {}, { stream: `person/${PERSON}`, actor: 'operator', act: 'person.erased', data: { cause: 'asked', keys: 0 } }, '',
    ]);
    expect(readFileSync(at('erasures'), 'utf8')).toMatch(new RegExp(`^${PERSON} \\S+Z\n$`));
  });

  it('is refused with every reason where something waits for them, and changes nothing', async () => {
    expect(await erase(administrator, undefined, environment)).toEqual({
      exitCode: 1,
      document: { person: administrator, erased: false, blockers: [{ code: 'only-administrator', message: expect.stringContaining('give the role to somebody else'), operands: {} }] },
    });
    expect(await sql(`select 1 from person where id = '${administrator}' and erased_at is null`)).toHaveLength(1);
  });

  it('wants a place for the file of erasures, which it can read', async () => {
    const { WAYMARK_DATA: _, ...elsewhere } = environment;
    await expect(erase(PERSON, undefined, { ...elsewhere, WAYMARK_DATA: at('nowhere') })).rejects.toThrow(/nowhere is not there: set WAYMARK_DATA .* or WAYMARK_ERASURES/);
    await expect(erase(PERSON, undefined, { ...environment, WAYMARK_ERASURES: at('nowhere', 'erasures') })).rejects.toThrow(/^WAYMARK_ERASURES is “.*, and its folder is not there/);
    writeFileSync(at('damaged'), 'x\n');
    const damaged: unknown = await erase(PERSON, undefined, { ...environment, WAYMARK_ERASURES: at('damaged') }).catch((error: unknown) => error);
    expect(damaged).toMatchObject({ name: 'UsageProblem', message: expect.stringMatching(/damaged, line 1, is not the id of a person and a time: mend it/) });
  });
});
