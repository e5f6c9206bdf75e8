import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@waymark/testing/postgres';
import pg from 'pg';

/** Tables that hold nobody’s data, and what they hold. */
const OPEN: Record<string, string> = {
  'public.migrations': 'which migrations ran',
  'audit.leaf': 'numbers of events',
  'audit.tree': 'hashes',
  'audit.checkpoint': 'signed sizes and hashes, which are published',
};

let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  owner = new pg.Client({ connectionString: database.url() });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const ask = async <Row extends pg.QueryResultRow>(text: string): Promise<Row[]> => (await owner.query<Row>(text)).rows;

const unsecured = async (): Promise<string[]> =>
  (
    await ask<{ name: string }>(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'audit') and c.relkind in ('r', 'p', 'm') and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`)
  ).map(({ name }) => name);

it('row security is on, for the owner too, on every table that holds somebody’s data', async () => {
  expect(await unsecured()).toEqual(Object.keys(OPEN).sort());
  await owner.query('create table planted (id int)');
  expect(await unsecured()).toContain('public.planted');
  await owner.query('drop table planted');
});

it('no role of ours goes around it, and no view looks with its owner’s eyes', async () => {
  expect(await ask(`select rolname from pg_roles where rolname like 'waymark%' and (rolbypassrls or rolsuper)`)).toEqual([]);
  expect(await ask(`select viewname from pg_views where schemaname in ('public', 'audit')`)).toEqual([]);
});

it('functions that look with the owner’s eyes are these and no others, and not for everybody', async () => {
  const found = await ask<{ name: string; open: boolean }>(`select n.nspname || '.' || p.proname as name, has_function_privilege('public', p.oid, 'execute') as open
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and n.nspname in ('public', 'audit') order by 1`);
  expect(found).toEqual(
    ['audit.append', 'audit.head', 'public.administers', 'public.asked_exercises', 'public.audited_streams', 'public.author_of', 'public.barred_exercises', 'public.barred_from_practice', 'public.barred_streams', 'public.evaluations_run', 'public.exercises_of_seat', 'public.is_named_to', 'public.may_practise', 'public.pilot_has_paper', 'public.practicable_cases', 'public.practised_on', 'public.publishes_in', 'public.see_as', 'public.shown_cases', 'public.sits_in_a_round_of', 'public.untold_since', 'public.untold_to_site', 'public.versions_before'].map((name) => ({ name, open: false })),
  );
});

it.each(['api', 'worker'] as const)('without a context the role %s reads nothing and writes nothing', async (role) => {
  await owner.query(`set session_replication_role = replica`);
  await owner.query(`insert into organisation (id, name, type, created_at) values (gen_random_uuid(), '${role}', 'trust', now())`);
  const client = new pg.Client({ connectionString: database.url(role) });
  await client.connect();
  const tables = (await ask<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity and has_table_privilege('waymark_${role}', oid, 'select')`)).map(({ name }) => name);
  expect(tables.length).toBeGreaterThan(40);
  for (const table of tables) expect([table, (await client.query(`select from ${table}`)).rowCount]).toEqual([table, 0]);
  for (const stranger of ['', 'everything']) {
    await client.query(`select set_config('waymark.purpose', '${stranger}', false)`);
    expect((await client.query('select from organisation')).rowCount).toBe(0);
    expect((await client.query(`update organisation set name = 'x'`)).rowCount).toBe(0);
    await expect(client.query(`insert into organisation (id, name, type, created_at) values (gen_random_uuid(), 'y', 'trust', now())`)).rejects.toThrow('row-level security');
  }
  await client.query(`select set_config('waymark.purpose', 'read', false)`);
  expect((await client.query('select from organisation')).rowCount).toBeGreaterThan(0);
  await expect(client.query(`insert into organisation (id, name, type, created_at) values (gen_random_uuid(), 'y', 'trust', now())`)).rejects.toThrow('row-level security');
  await client.end();
});
