import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startPostgres, type RunningPostgres } from '../embedded/index.ts';
import { databaseRole, roleUrl, ROLES } from '../roles/index.ts';
import { migrate, MIGRATIONS } from './migrate.ts';

const SECRET = 'of this test';
let folder: string;
let server: RunningPostgres;

/** A server of its own: roles belong to a whole server, and that of the other tests has them already. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-migrate-'));
  chmodSync(folder, 0o711);
  server = await startPostgres({ dataFolder: join(folder, 'postgres'), durable: false });
  for (const user of ['modest', 'newcomer']) await ask(server.url, `create role ${user} login createrole nosuperuser nocreatedb password '${user}'`);
  await ask(server.url, 'create database theirs owner modest');
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const ask = async (url: string, question: string): Promise<any[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(question)).rows;
  } finally {
    await client.end();
  }
};

const as = (user: string): string => Object.assign(new URL(server.url), { username: user, password: user, pathname: '/theirs' }).href;
const modest = (): string => as('modest');

describe('a user who may create roles and owns the database, and no more', () => {
  it('migrates, as often as it likes', async () => {
    await migrate(modest(), SECRET);
    await migrate(modest(), SECRET);
    expect(await ask(roleUrl(modest(), 'migrate', SECRET), 'select 1 from migrations')).toHaveLength(MIGRATIONS.length);
  });

  it('makes roles that may sign in and no more', async () => {
    const rows = await ask(server.url, `select rolname, rolcanlogin, rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, rolreplication from pg_roles where rolname like 'waymark%' order by 1`);
    const may = { rolcanlogin: true, rolsuper: false, rolcreatedb: false, rolcreaterole: false, rolbypassrls: false, rolreplication: false };
    expect(rows).toEqual(ROLES.map(databaseRole).sort().map((rolname) => ({ rolname, ...may })));
  });

  it('sets their passwords anew with another secret', async () => {
    await migrate(modest(), 'another');
    for (const role of ROLES) {
      expect(await ask(roleUrl(modest(), role, 'another'), 'select 1 as here')).toEqual([{ here: 1 }]);
      await expect(ask(roleUrl(modest(), role, SECRET), 'select 1')).rejects.toThrow('password authentication failed');
    }
  });
});

describe('another user who may create roles', () => {
  it('is told what it lacks, and migrates once it has that', async () => {
    await ask(server.url, 'alter database theirs owner to newcomer');
    await expect(migrate(as('newcomer'), SECRET)).rejects.toThrow('grant it waymark_migrate with admin option');
    for (const role of ROLES) await ask(server.url, `grant ${databaseRole(role)} to newcomer with admin option`);
    await migrate(as('newcomer'), SECRET);
  });
});

describe('a user who may not create roles', () => {
  it('is refused with the remedy', async () => {
    await ask(server.url, 'alter role modest nocreaterole');
    await expect(migrate(modest(), SECRET)).rejects.toThrow('grant it CREATEROLE');
  });
});
