import { randomBytes } from 'node:crypto';
import { roleUrl, type RoleName } from '@waymark/database/roles';
import pg from 'pg';
import { cluster } from './cluster.ts';

export type TestDatabase = {
  name: string;
  /** The address of the database for a role of the product, or for the user who may do everything. */
  url(role?: RoleName): string;
  /** Another database with all that is in this one, to which nobody may be connected meanwhile. */
  copy(): Promise<TestDatabase>;
  /** Drops the database, even where connections are open. */
  drop(): Promise<void>;
};

/** A database of its own for a test file: a copy of the migrated template, with no row in it but what migrations write. */
export const testDatabase = async (): Promise<TestDatabase> => {
  const { template } = await cluster();
  return copyOf(template);
};

const copyOf = async (original: string): Promise<TestDatabase> => {
  const { url, prefix, secret } = await cluster();
  const name = `${prefix}_${randomBytes(6).toString('hex')}`;
  await run(url, `create database ${name} template ${original} strategy file_copy`);
  // a copy has no grants on the database itself
  await run(url, `grant create, connect, temporary on database ${name} to waymark_migrate`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return {
    name,
    url: (role) => (role ? roleUrl(own.href, role, secret) : own.href),
    copy: () => copyOf(name),
    drop: () => run(url, `drop database if exists ${name} with (force)`),
  };
};

const run = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};
