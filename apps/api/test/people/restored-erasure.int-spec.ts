import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, rowsOf } from '@waymark/database/transaction';
import { erasePerson } from '@waymark/people';
import { Clock } from '@waymark/platform/clock';
import { Erasures } from '@waymark/platform/erasure';
import { ensureInstallation, openInstallation } from '@waymark/platform/installation';
import { testDatabase, type TestDatabase } from '@waymark/testing/postgres';
import pg from 'pg';
import { chainFaults } from '../auditing/chains.ts';

const LOG = 'test.waymark/audit';
const folder = mkdtempSync(join(tmpdir(), 'waymark-restored-'));
const erasures = new Erasures(join(folder, 'erasures'));
let live: TestDatabase;
let restored: string;
let secret: string;
let people: string[];

const on = async <T>(url: string, work: (database: Database) => Promise<T>): Promise<T> => {
  const database = await Database.connect({ url, poolSize: 2 });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
};
const sql = (url: string, text: string): Promise<Record<string, unknown>[]> => on(url, (database) => database.transaction({ person: null, purpose: 'system' }, (tx) => rowsOf(tx, text)));
const asSuperuser = async (statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: live.url().replace(live.name, 'postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};
/** Starts as an API does, and ends. @returns what it warned of */
const start = async (): Promise<string[]> => {
  const said: string[] = [];
  const environment = { WAYMARK_DATA: folder, DATABASE_URL: restored, WAYMARK_SECRET: secret };
  const installation = await openInstallation(environment, 'api', true, (sentence) => said.push(sentence));
  await installation.close();
  return said;
};

beforeAll(async () => {
  ({ secret } = (await (await fetch(process.env['WAYMARK_TEST_CLUSTER']!)).json()) as { secret: string });
  live = await testDatabase();
  people = await on(live.url('api'), async (database) => {
    await ensureInstallation(database, 'demonstration', LOG);
    const made = await database.transaction({ person: null, purpose: 'system' }, async (tx) => {
      const rows = await rowsOf<{ id: string }>(
        tx,
        `insert into person (id, display_name, organisation_id, created_at) select gen_random_uuid(), 'Ada ' || n, o.id, now() from generate_series(1, 3) n, organisation o returning id`,
      );
      await rowsOf(tx, `insert into person_contact select id, display_name || '@quill.example' from person where display_name like 'Ada%'`);
      return rows.map(({ id }) => id).toSorted();
    });
    return made;
  });
  await asSuperuser(`create database ${live.name}_backup template ${live.name}`);
  restored = live.url().replace(live.name, `${live.name}_backup`);
  await on(live.url('api'), async (database) => {
    for (const id of people.slice(0, 2)) await erasePerson({ database, clock: new Clock(true), log: LOG, erasures }, { person: id, cause: 'asked' });
  });
}, 60_000);
afterAll(async () => {
  await asSuperuser(`drop database if exists ${live.name}_backup with (force)`);
  await live.drop();
  rmSync(folder, { recursive: true });
});

describe('a backup from before an erasure', () => {
  it('is cleaned at the start, says so, and is left alone at the next one', async () => {
    expect(await sql(restored, `select count(*)::int as here from person_contact`)).toEqual([{ here: 3 }]);
    const said = await start();
    expect(said).toEqual([expect.stringMatching(new RegExp(`^This database is older than the erasure of ${people.slice(0, 2).join(', ')}: erased again`))]);
    expect(await sql(restored, `select p.id, p.display_name like 'Ada%' as named, exists (select 1 from person_contact c where c.person_id = p.id) as reached from person p where p.display_name <> 'Administrator 01' order by p.id`)).toEqual(
      people.map((id, at) => ({ id, named: at === 2, reached: at === 2 })),
    );
    const events = await sql(restored, `select text from audit.event where stream like 'person/%' order by stream`);
    expect(events.map(({ text }) => JSON.parse(text as string))).toMatchObject(people.slice(0, 2).map((id) => ({ stream: `person/${id}`, actor: 'platform', act: 'person.erased', data: { cause: 'restored', keys: 0 } })));
    expect(await chainFaults({ sql: (text) => sql(restored, text) as never })).toEqual({ events: 2, streams: 2, faults: [] });
    expect(await start()).toEqual([]);
    expect(await sql(restored, 'select 1 from audit.event')).toHaveLength(2);
  }, 60_000);
});
