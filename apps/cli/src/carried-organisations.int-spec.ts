import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Database, rowsOf } from '@waymark/database/transaction';
import { carryOrganisations } from '@waymark/people';
import { Clock } from '@waymark/platform/clock';
import { ensureInstallation } from '@waymark/platform/installation';
import { testDatabase, type TestDatabase } from '@waymark/testing/postgres';
import { importOrganisationsOf } from './import-organisations.ts';

const LOG = 'test.waymark/audit';
const folder = mkdtempSync(join(tmpdir(), 'waymark-carried-'));
let database: TestDatabase;
let api: Database;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  const { secret } = (await (await fetch(process.env['WAYMARK_TEST_CLUSTER']!)).json()) as { secret: string };
  database = await testDatabase();
  environment = { WAYMARK_DATA: folder, DATABASE_URL: database.url(), WAYMARK_SECRET: secret };
  api = await Database.connect({ url: database.url('api'), poolSize: 3 });
  await ensureInstallation(api, 'production', LOG);
});
afterAll(async () => {
  await api.close();
  await database.drop();
  rmSync(folder, { recursive: true });
});

const sql = (text: string): Promise<Record<string, unknown>[]> => api.transaction({ person: null, purpose: 'system' }, (tx) => rowsOf(tx, text));
const carry = () => carryOrganisations({ database: api, clock: new Clock(false), log: LOG });
/** Everything that the directory says of what has a code; `but` leaves some of it out. */
const directory = (...but: string[]) =>
  sql(`select to_jsonb(o) - 'created_at' ${but.map((field) => `- '${field}'`).join(' ')} as said,
    (select jsonb_agg(s.ods_code order by s.ods_code) from organisation_successor x join organisation s on s.id = x.successor_id where x.organisation_id = o.id) as successors
    from organisation o where o.ods_code like any (array['Y%', 'Q%', '_____']) order by o.ods_code`);
const NOTHING = { created: 0, changed: 0, unchanged: 0, bad: [] };

it('an empty installation is given the regions and boards, once, however many processes start, and the record says by whom', async () => {
  const both = await Promise.all([carry(), carry()]);
  expect(both.sort((a, b) => b.created - a.created)).toEqual([{ created: 55, changed: 0, unchanged: 0, bad: [] }, NOTHING]);
  expect(await sql(`select text::jsonb ->> 'act' as act, text::jsonb ->> 'actor' as actor, count(*)::int as n from audit.event group by 1, 2 order by 1`)).toEqual([
    { act: 'organisation.created', actor: 'platform', n: 55 }, { act: 'organisations.carried', actor: 'platform', n: 1 },
  ]);
  expect(await sql(`select name, type, region, valid_from::text as "from", valid_to::text as "to" from organisation where ods_code in ('Y58', 'QJK', 'QNQ') order by ods_code`)).toEqual([
    { name: 'NHS Devon Integrated Care Board', type: 'icb', region: 'South West', from: '2022-07-01', to: null },
    { name: 'NHS Frimley Integrated Care Board', type: 'icb', region: 'South East', from: '2022-07-01', to: '2026-03-31' },
    { name: 'South West', type: 'region', region: 'South West', from: null, to: null },
  ]);
});

it('what somebody here says otherwise stays, and what does not fit is told', async () => {
  await sql(`update organisation set name = 'Devon together' where ods_code = 'QJK'`);
  await sql(`update organisation set ods_code = null, local_code = 'own' where ods_code = 'QUY'`);
  const before = await directory();
  expect(await carry()).toEqual({ ...NOTHING, bad: [{ line: expect.any(Number), field: 'name', message: expect.stringContaining('with the code own') }] });
  expect(await directory()).toEqual(before);
  await sql(`update organisation set name = 'NHS Devon Integrated Care Board' where ods_code = 'QJK'`);
  await sql(`update organisation set ods_code = 'QUY', local_code = null where local_code = 'own'`);
  expect(await carry()).toEqual(NOTHING);
});

it('one of its name without a code, and boards of before the mergers that are open, stay as they are, and what follows them stays out until somebody says so', async () => {
  const old = await testDatabase();
  const there = await Database.connect({ url: old.url('api'), poolSize: 3 });
  const ask = (text: string) => there.transaction({ person: null, purpose: 'system' }, (tx) => rowsOf<Record<string, unknown>>(tx, text));
  await ensureInstallation(there, 'production', LOG);
  await ask(`insert into organisation (id, name, type, created_at) values (gen_random_uuid(), 'London', 'university', now())`);
  await ask(`insert into organisation (id, name, type, ods_code, created_at) values (gen_random_uuid(), 'NHS Frimley Integrated Care Board', 'icb', 'QNQ', now())`);
  const { bad } = await carryOrganisations({ database: there, clock: new Clock(false), log: LOG });
  const said = bad.map(({ message }) => message).join('; ');
  expect(said).toContain('“London” is here without a code');
  expect(said).toContain('which is open here: import a table of organisations');
  expect(await ask(`select type, ods_code as code, valid_to as "to" from organisation where name in ('London', 'NHS Frimley Integrated Care Board') order by name`)).toEqual([{ type: 'university', code: null, to: null }, { type: 'icb', code: 'QNQ', to: null }]);
  await there.close();
  await old.drop();
});

const table = fileURLToPath(new URL('../../../../shared/domain/organisations.csv', import.meta.url));
const isBeside = existsSync(table);

it(`a table of organisations on top changes nothing that agrees, a second run and the next start nothing at all${isBeside ? '' : ' (not compared: shared/domain/organisations.csv is not beside this checkout)'}`, async () => {
  if (!isBeside) return;
  const carried = await directory('ons_code');
  const run = async () => (await importOrganisationsOf(table, () => undefined, environment)).document as { created: number; changed: number; unchanged: number; refused: object[] };
  const first = await run();
  expect([first.refused, first.created > 0, first.unchanged > 0]).toEqual([[], true, true]);
  const codes = carried.map(({ said }) => (said as { ods_code: string }).ods_code);
  // codes of the Office for National Statistics are what the product leaves out
  expect((await directory('ons_code')).filter(({ said }) => codes.includes((said as { ods_code: string }).ods_code))).toEqual(carried);
  expect(await run()).toEqual({ ok: true, created: 0, changed: 0, unchanged: first.created + first.changed + first.unchanged, refused: [] });
  expect(await carry()).toEqual(NOTHING);
});
