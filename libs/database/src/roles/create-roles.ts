import pg from 'pg';
import { databaseRole, rolePassword, ROLES } from './roles.ts';

/** PostgreSQL's code for what a user may not do. */
const NOT_ALLOWED = '42501';

/**
 * Creates the roles that are missing, sets their passwords and lets `migrate` own the public schema. Needs a user
 * who may create roles.
 *
 * @throws Error with the remedy when the user may not
 */
export const createRoles = async (owner: string, secret: string): Promise<void> => {
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  try {
    const allowed = await client.query<{ may: boolean }>(
      'select rolcreaterole or rolsuper as may from pg_roles where rolname = current_user',
    );
    if (!allowed.rows[0]?.may)
      throw new Error('The user of DATABASE_URL may not create roles: grant it CREATEROLE, or give the address of one who may');
    await client.query("select pg_advisory_lock(hashtext('waymark roles'))");
    for (const role of ROLES) await createRole(client, databaseRole(role), rolePassword(secret, role));
    await client.query('grant waymark_audit_append to waymark_migrate');
    const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name');
    await client.query(`grant create, connect, temporary on database ${rows[0]!.name} to waymark_migrate`);
    await client.query('grant create, usage on schema public to waymark_migrate');
    await client.query('revoke create on schema public from public');
  } finally {
    await client.end();
  }
};

/**
 * What a role may do is said once, when it is made. Later only its password is set: PostgreSQL lets a user with
 * CREATEROLE and no more set it, but refuses to let it name CREATEDB again, even to deny it.
 */
const createRole = async (client: pg.Client, name: string, password: string): Promise<void> => {
  const exists = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  const statement = exists.rowCount ? `alter role ${name}` : `create role ${name} login nocreatedb nocreaterole`;
  await client.query(`${statement} password ${client.escapeLiteral(password)}`).catch((error: pg.DatabaseError) => {
    if (exists.rowCount && error.code === NOT_ALLOWED)
      throw new Error(`The user of DATABASE_URL may not set the password of ${name}, which another user made: grant it ${name} with admin option`);
    throw error;
  });
};
