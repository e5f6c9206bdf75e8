import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Database, rowsOf } from '@waymark/database/transaction';
import { ensureInstallation } from '@waymark/platform/installation';
import { testDatabase, type TestDatabase } from '@waymark/testing/postgres';
import { importInnovationsOf } from './import-innovations.ts';
import { importOrganisationsOf } from './import-organisations.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-imports-'));
const file = join(folder, 'organisations.csv');
let database: TestDatabase;
let owner: Database;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  const { secret } = (await (await fetch(process.env['WAYMARK_TEST_CLUSTER']!)).json()) as { secret: string };
  database = await testDatabase();
  environment = { WAYMARK_DATA: folder, DATABASE_URL: database.url(), WAYMARK_SECRET: secret };
  owner = await Database.connect({ url: database.url(), poolSize: 2 });
  await ensureInstallation(owner, 'production', 'test.waymark/audit');
});
afterAll(async () => {
  await owner.close();
  await database.drop();
  rmSync(folder, { recursive: true });
});

const sql = (text: string): Promise<Record<string, unknown>[]> => owner.transaction({ person: null, purpose: 'system' }, (tx) => rowsOf(tx, text));
const acts = async () => (await sql(`select text::jsonb ->> 'act' as act, count(*)::int as n from audit.event group by 1 order by 1`)).map(({ act, n }) => [act, n]);

const HEAD = 'kind,code,codeSystem,name,onsCode,regionCode,parentCodes,effectiveFrom,effectiveTo,successorCodes,note\n';
const TABLE = `${HEAD}region,Y61,ODS,East of England,,Y61,,,,,
icb,QH8,ODS,Board of the marshes,,Y61,,2022-07-01,2026-03-31,D7T5G,
icb,D7T5G,ODS,Board of the coast,,Y61,,2026-04-01,,,
trust,RX1,ODS,Trust of the marshes,,Y61,QH8@2022-07-01..2026-03-31;D7T5G@2026-04-01..,,,,
hin,HI-East,LOCAL,Network of the east,,,,,,,
trust,RX2,ODS,Trust of nowhere,,Y99,,,31/3/2026,,
trust,RX3,ODS,Trust of a lost parent,,,QZZ,,,,
`;

it('takes in what is right, tells the rest with line, field and remedy, changes nothing the second time, and follows a merger', async () => {
  const said: string[] = [];
  const run = async (table: string) => {
    writeFileSync(file, table);
    return importOrganisationsOf(file, (line) => said.push(line), environment);
  };
  const refused = [
    { line: 7, field: 'effectiveTo', message: expect.stringContaining('31/3/2026') },
    { line: 8, field: 'parentCodes', message: expect.stringContaining('QZZ is not listed') },
  ];
  await sql(`insert into organisation (id, name, type, created_at) values (gen_random_uuid(), 'Trust of the marshes', 'hospital', now())`);
  expect(await Promise.all([run(TABLE), run(TABLE)]).then((both) => both.map(({ document }) => document as { created: number }).sort((a, b) => b.created - a.created))).toEqual([
    { ok: false, created: 4, changed: 1, unchanged: 0, refused },
    { ok: false, created: 0, changed: 0, unchanged: 5, refused },
  ]);
  expect(said).toEqual(expect.arrayContaining([`${file}: line 8, parentCodes: QZZ is not listed: add a row for it, or mend its row`, '4 organisations added, 1 changed, 0 as they were']));
  expect(said.at(-1)).toMatch(/added|Nothing changed/);
  expect(await acts()).toEqual([['organisation.changed', 1], ['organisation.created', 4], ['organisations.imported', 1]]);
  expect(await sql(`select o.name, o.type, o.region, o.ods_code as ods, o.local_code as local, o.valid_to::text as last, (select string_agg(s.name, ';') from organisation_successor x join organisation s on s.id = x.successor_id where x.organisation_id = o.id) as next,
    (select string_agg(p.ods_code || '@' || x.from_day, ';' order by x.from_day) from organisation_parent x join organisation p on p.id = x.parent_id where x.organisation_id = o.id) as parents
    from organisation o where coalesce(ods_code, local_code) in ('QH8', 'RX1', 'HI-East') order by 1`)).toEqual([
    { name: 'Board of the marshes', type: 'icb', region: 'East of England', ods: 'QH8', local: null, last: '2026-03-31', next: 'Board of the coast', parents: null },
    { name: 'Network of the east', type: 'hin', region: null, ods: null, local: 'HI-East', last: null, next: null, parents: null },
    { name: 'Trust of the marshes', type: 'trust', region: 'East of England', ods: 'RX1', local: null, last: null, next: null, parents: 'QH8@2022-07-01;D7T5G@2026-04-01' },
  ]);

  expect(await run(`${HEAD}icb,D7T5G,ODS,Board of the coast,,Y61,,2026-04-01,2027-03-31,E1,\nicb,E1,ODS,Board of it all,,Y61,,2027-04-01,,,\nicb,E2,ODS,Board of the end,,Y61,,,2026-03-31,QH8,\n`)).toEqual({
    exitCode: 0, document: { ok: true, created: 2, changed: 1, unchanged: 0, refused: [] },
  });
  expect(await run(`${HEAD}icb,E1,ODS,Board of it all,,Y61,,2027-04-01,2028-03-31,QH8,\n`)).toMatchObject({ exitCode: 1, document: { refused: [{ line: 2, field: 'successorCodes', message: expect.stringContaining('lead back to E1') }] } });
  await expect(run('code,name\nA,B\n')).rejects.toThrow(/line 1, kind: The column is missing/);
});

it('takes innovations in as drafts of people who are here, once, and says of the others what to mend', async () => {
  await sql(`insert into person (id, display_name, organisation_id, created_at) select gen_random_uuid(), 'Ada Quill', id, now() from organisation limit 1`);
  await sql(`insert into person_contact select id, 'Ada@Quill.example' from person where display_name = 'Ada Quill'`);
  const said: string[] = [];
  const run = async (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return importInnovationsOf(join(folder, name), (line) => said.push(line), environment);
  };
  const table = `reference,owner,name,stage,summary\nL-1,ada@quill.example,Lamp,pilot,\nL-2,nobody@quill.example,Lamp 2,,\nL-3,ada@quill.example,${'x'.repeat(101)},,${'s'.repeat(501)}\nL-4,ada,,,\n`;
  const refused = [
    { line: 3, field: 'owner', message: expect.stringContaining('let an administrator add the person') },
    { line: 4, field: 'name', message: expect.any(String) },
    { line: 4, field: 'summary', message: expect.any(String) },
    { line: 5, field: 'owner', message: expect.stringContaining('no e-mail address') },
    { line: 5, field: 'name', message: expect.stringContaining('missing') },
  ];
  const both = await Promise.all([run('a.csv', table), run('b.csv', table)]);
  expect(both.map(({ exitCode, document }) => ({ exitCode, ...(document as { there: number }) })).sort((a, b) => a.there - b.there)).toEqual([
    { exitCode: 1, ok: false, created: [{ reference: 'L-1', innovation: expect.stringMatching(/^INN-/) }], there: 0, refused },
    { exitCode: 1, ok: false, created: [], there: 1, refused },
  ]);
  expect(said).toContain(`${join(folder, 'a.csv')}: line 5, name: The name is missing: write it`);
  const list = JSON.stringify([{ reference: 'L-1', owner: 'ada@quill.example', answers: { name: 'Another name' } }, { reference: 'L-5', owner: 'ADA@quill.example', answers: { name: 'Rail', contact: [{ 'full-name': 'Ada Quill', email: 'no address' }] } }, { reference: 'L-6', owner: 'ada@quill.example', answers: { name: 'Rail', colour: 'red\0' } }, { reference: 'L-7', owner: 'a\0b@quill.example', answers: { name: 'Rail' } }], null, 1);
  expect(await run('c.json', list)).toMatchObject({ exitCode: 1, document: { created: [], there: 1, refused: [{ line: 9, field: expect.stringContaining('contact') }, { line: 22, field: 'colour' }, { line: 30, field: 'owner', message: expect.stringContaining('It ') }] } });
  expect(await sql(`select i.name, i.simulated, m.access, p.display_name as owner, d.answers, d.version from innovation i join innovation_member m on m.innovation_id = i.id join person p on p.id = m.person_id join innovation_draft d on d.innovation_id = i.id`)).toEqual([
    { name: 'Lamp', simulated: false, access: 'owner', owner: 'Ada Quill', answers: { name: 'Lamp', stage: 'pilot' }, version: 1 },
  ]);
  expect((await acts()).filter(([act]) => String(act).startsWith('innovation.'))).toEqual([['innovation.answers-saved', 1], ['innovation.created', 1], ['innovation.imported', 1]]);
  await expect(run('f.xlsx', 'PK')).rejects.toThrow(/f\.xlsx: is a workbook: save its sheet as “CSV UTF-8”/);
  said.length = 0;
  expect(await run('g.csv', '\ufeffsep=;\r\nreference;owner;name\r\nL-1;ada@quill.example;Lamp\r\n')).toMatchObject({ exitCode: 0, document: { created: [], there: 1 } });
  expect(said).toEqual(['Nothing changed: 1 innovations are there already']);
  await expect(run('d.json', '{}')).rejects.toThrow(/no list of innovations/);
  await expect(run('e.csv', 'reference,owner,name,colour\n')).rejects.toThrow(/line 1, colour: The form has no question of this id/);
});
