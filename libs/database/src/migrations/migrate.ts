import { runMigrations as migrateJobs } from 'graphile-worker';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { createRoles, roleUrl } from '../roles/index.ts';
import { People0001 } from './0001-people.ts';
import { Innovations0002 } from './0002-innovations.ts';
import { Evaluations0003 } from './0003-evaluations.ts';
import { Reviewing0004 } from './0004-reviewing.ts';
import { Pilots0005 } from './0005-pilots.ts';
import { Audit0006 } from './0006-audit.ts';
import { Grants0007 } from './0007-grants.ts';
import { Sessions0008 } from './0008-sessions.ts';
import { Lists0009 } from './0009-lists.ts';

export const MIGRATIONS = [People0001, Innovations0002, Evaluations0003, Reviewing0004, Pilots0005, Audit0006, Grants0007, Sessions0008, Lists0009];

/**
 * Brings a database to the newest version: roles, tables as `waymark_migrate`, and the tables of the job queue.
 * Running it again changes nothing.
 *
 * @param owner address of a user who may create roles
 * @param secret of the installation; the passwords of the roles derive from it
 */
export const migrate = async (owner: string, secret: string): Promise<void> => {
  await createRoles(owner, secret);
  const turn = new pg.Client({ connectionString: owner });
  await turn.connect();
  try {
    await turn.query("select pg_advisory_lock(hashtext('waymark migrations'))");
    await migrateTables(roleUrl(owner, 'migrate', secret));
  } finally {
    await turn.end();
  }
};

/** Several processes may start at once: each waits for its turn, and the later ones find nothing to do. */
const migrateTables = async (url: string): Promise<void> => {
  const source = new DataSource({ type: 'postgres', url, migrations: MIGRATIONS, installExtensions: false, logging: false });
  await source.initialize();
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
  await migrateJobs({ connectionString: url });
  await grantJobs(url);
};

/** The queue's tables belong to its library; the product's roles need them for add_job and for the worker. */
const grantJobs = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`
      grant usage on schema graphile_worker to waymark_api, waymark_worker;
      grant select, insert, update, delete on all tables in schema graphile_worker to waymark_api, waymark_worker;
      grant usage, select on all sequences in schema graphile_worker to waymark_api, waymark_worker;
      grant execute on all functions in schema graphile_worker to waymark_api, waymark_worker;`);
    await client.query(POLICIES);
  } finally {
    await client.end();
  }
};

/** The library switches row security on for its tables and leaves policies to us: without one nobody but the owner sees a job. */
const POLICIES = `do $$ declare t record; begin
  for t in select relname from pg_class where relnamespace = 'graphile_worker'::regnamespace and relkind = 'r' and relrowsecurity loop
    execute format('drop policy if exists waymark on graphile_worker.%I', t.relname);
    execute format('create policy waymark on graphile_worker.%I for all to waymark_api, waymark_worker using (true) with check (true)', t.relname);
  end loop;
end $$`;
