import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Database, rowsOf } from '@waymark/database/transaction';
import { ensureInstallation } from '@waymark/platform/installation';
import { testDatabase, type TestDatabase } from '@waymark/testing/postgres';
import { buildCommandLine, waymark } from './support/waymark.ts';

const data = mkdtempSync(join(tmpdir(), 'waymark-erase-'));
let database: TestDatabase;
let owner: Database;
beforeAll(async () => {
  buildCommandLine();
  database = await testDatabase();
  owner = await Database.connect({ url: database.url(), poolSize: 2 });
}, 240_000);
afterAll(async () => {
  await owner.close();
  await database.drop();
  rmSync(data, { recursive: true });
});

const sql = (text: string) => owner.transaction({ person: null, purpose: 'system' }, (tx) => rowsOf<Record<string, string>>(tx, text));

it('erase-person erases a person of the installation that the environment names, and names who owns instead', async () => {
  const { secret } = (await (await fetch(process.env['WAYMARK_TEST_CLUSTER']!)).json()) as { secret: string };
  const { administrator } = await ensureInstallation(owner, 'production', 'test.waymark/audit');
  const [person] = await sql('insert into person (id, display_name, organisation_id, created_at) select gen_random_uuid(), \'Ada\', organisation_id, now() from person returning id');
  await sql(`insert into innovation (id, reference, name, organisation_id, created_by, created_at) select gen_random_uuid(), 'INN-2026-0001', 'Lamp', organisation_id, id, now() from person where id = '${person!['id']}'`);
  await sql(`insert into innovation_member (innovation_id, person_id, access, added_at) select id, created_by, 'owner', now() from innovation`);
  const environment = { WAYMARK_DATA: data, DATABASE_URL: database.url(), WAYMARK_SECRET: secret, WAYMARK_ERASURES: undefined };
  const { code, answer } = await waymark(['erase-person', person!['id']!, '--owner', administrator], environment);
  expect([code, answer]).toEqual([0, { person: person!['id'], erased: true, already: false, at: expect.any(String) }]);
  expect(await sql(`select display_name as name from person where id = '${person!['id']}'`)).toEqual([{ name: 'Erased person' }]);
  expect(await sql('select person_id as owner from innovation_member where removed_at is null')).toEqual([{ owner: administrator }]);
  expect(readFileSync(join(data, 'erasures'), 'utf8')).toMatch(new RegExp(`^${person!['id']} \\S+Z\n$`));
});
