import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@waymark/testing/postgres';
import { DataSource } from 'typeorm';
import { ENTITIES } from './index.ts';

/** One column in words, e.g. `public.hold.kind: text, required`: two lists of them are compared as text. */
type ColumnLine = string;

const SHORT: Record<string, string> = { int: 'integer', timestamptz: 'timestamp with time zone', bool: 'boolean' };
const lineOf = (table: string, column: string, type: string, required: boolean, key: boolean): ColumnLine =>
  `${table}.${column}: ${type}, ${key ? 'key' : required ? 'required' : 'may be empty'}`;

const ofEntities = (source: DataSource): ColumnLine[] =>
  source.entityMetadatas.flatMap(({ schema, tableName, columns }) =>
    columns.map(({ databaseName, type, isArray, isNullable, isPrimary }) => {
      const name = SHORT[String(type)] ?? String(type);
      return lineOf(`${schema ?? 'public'}.${tableName}`, databaseName, isArray ? `${name}[]` : name, !isNullable, isPrimary);
    }),
  );

const COLUMNS = `
  select n.nspname || '.' || c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
    a.attnotnull as required, coalesce(a.attnum = any (k.conkey), false) as key
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
  where n.nspname in ('public', 'audit') and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
    and (n.nspname, c.relname) <> ('public', 'migrations')`;

type Asking = { query(statement: string): Promise<any> };

const ofDatabase = async (asking: Asking): Promise<ColumnLine[]> => {
  const rows: { table: string; column: string; type: string; required: boolean; key: boolean }[] = await asking.query(COLUMNS);
  return rows.map(({ table, column, type, required, key }) => lineOf(table, column, type, required, key));
};

/** What the entities say and the database does not have, and the other way round. */
const drift = async (asking: Asking = source) => {
  const [said, there] = [ofEntities(source), await ofDatabase(asking)];
  return { onlySaid: said.filter((line) => !there.includes(line)), onlyThere: there.filter((line) => !said.includes(line)) };
};

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await testDatabase();
  source = await new DataSource({ type: 'postgres', url: database.url(), entities: ENTITIES, installExtensions: false, logging: false }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

describe('the entities', () => {
  it('are those of the migrated tables, column by column', async () => {
    expect(await drift()).toEqual({ onlySaid: [], onlyThere: [] });
    expect(ofEntities(source).length).toBeGreaterThan(300);
  });

  it('name each table once', () => {
    const tables = source.entityMetadatas.map(({ tablePath }) => tablePath);
    expect(new Set(tables).size).toBe(tables.length);
  });
});

describe('a drift is seen', () => {
  it.each([
    ['a new table', 'create table planted (id int primary key)', [], ['public.planted.id: integer, key']],
    ['a new table of the record', 'create table audit.planted (id int)', [], ['audit.planted.id: integer, may be empty']],
    ['a new column', 'alter table hold add planted text', [], ['public.hold.planted: text, may be empty']],
    ['a column that is gone', 'alter table hold drop kind', ['public.hold.kind: text, required'], []],
    ['another type', 'alter table measure alter baseline type real', ['public.measure.baseline: double precision, required'], ['public.measure.baseline: real, required']],
    ['a value that may be absent', 'alter table hold alter kind drop not null', ['public.hold.kind: text, required'], ['public.hold.kind: text, may be empty']],
    ['a key that is none', 'alter table timer drop constraint timer_pkey', expect.arrayContaining(['public.timer.timer: text, key']), expect.arrayContaining(['public.timer.timer: text, required'])],
  ])('%s', async (_, change, onlySaid, onlyThere) => {
    const runner = source.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(change);
      expect(await drift(runner)).toEqual({ onlySaid, onlyThere });
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });
});
