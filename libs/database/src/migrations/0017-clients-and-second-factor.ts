import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_PLATFORM, MAY_WRITE } from './0011-row-security/viewer.ts';

/**
 * A machine client acts under an id of `person`, so that what it does, holds and may see is told as of anybody; `machine`
 * keeps it out of every list of people. Its token derives from the id and the secret of the installation: reading this
 * table lets nobody in. It runs on the time of the database, like sessions.
 */
const CLIENTS = `
alter table person add machine boolean not null default false;
create table machine_client (
  id uuid primary key references person,
  scopes text[] not null check (cardinality(scopes) > 0),
  made_by uuid not null references person,
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at and expires_at <= made_at + interval '365 days'),
  last_used_on date,
  revoked_at timestamptz,
  revoked_by uuid references person,
  check ((revoked_at is null) = (revoked_by is null))
);
grant select, insert, update on machine_client to waymark_api;
alter table machine_client enable row level security, force row level security;
create policy owner on machine_client to waymark_migrate using (true) with check (true);
create policy platform on machine_client to waymark_api using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on machine_client for select to waymark_api using (${IS_PLATFORM});`;

/** What the provider said of a sign-in: when it was proved who it is, and whether by a second factor. */
const SECOND_FACTOR = `
alter table session add authenticated_at timestamptz, add second_factor boolean not null default false;`;

/** Who asks: machine clients beside people, and how somebody who signed in proved it. */
export class ClientsAndSecondFactor0017 implements MigrationInterface {
  name = 'ClientsAndSecondFactor00179000000000017';

  async up(db: QueryRunner): Promise<void> {
    await db.query(CLIENTS);
    await db.query(SECOND_FACTOR);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table session drop authenticated_at, drop second_factor');
    await db.query('drop table machine_client; alter table person drop machine');
  }
}
