import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { databaseRole, ROLES } from '@waymark/database/roles';
import pg from 'pg';
import { testDatabase, type TestDatabase } from './index.ts';

let database: TestDatabase;
beforeAll(async () => void (database = await testDatabase()));
afterAll(() => database.drop());

const ask = async (url: string, question: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text: question, rowMode: 'array' })).rows.map((row) => row[0]);
  } finally {
    await client.end();
  }
};

describe('a test database', () => {
  it('has the tables of the product', async () => {
    expect(await ask(database.url(), "select table_name from information_schema.tables where table_schema = 'public'")).not.toHaveLength(0);
  });

  it.each(ROLES)('lets %s in, as itself', async (role) => {
    expect(await ask(database.url(role), 'select current_user')).toEqual([databaseRole(role)]);
  });

  it('shares nothing with another one', async () => {
    const other = await testDatabase();
    await ask(database.url(), 'create table here (a int)');
    expect(await ask(other.url(), "select to_regclass('here') is null")).toEqual([true]);
    await other.drop();
  });

  it('is dropped even where connections are open', async () => {
    const other = await testDatabase();
    const client = new pg.Client({ connectionString: other.url() });
    client.on('error', () => undefined);
    await client.connect();
    await other.drop();
    await client.end().catch(() => undefined);
    expect(await ask(database.url(), `select 1 from pg_database where datname = '${other.name}'`)).toEqual([]);
  });

  it('can be made by many at once', async () => {
    const others = await Promise.all(Array.from({ length: 4 }, () => testDatabase()));
    expect(new Set(others.map(({ name }) => name)).size).toBe(4);
    for (const other of others) expect(await ask(other.url(), 'select current_database()')).toEqual([other.name]);
    for (const other of others) await other.drop();
  });
});
