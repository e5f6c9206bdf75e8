import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_PLATFORM, MAY_WRITE, VIEWER } from './0011-row-security/viewer.ts';

const BOTH = 'waymark_api, waymark_worker';

/**
 * What somebody was told of, and how they are mailed. A notice holds the hash of what the thing is known by and not what it
 * is: it goes once the thing waits no more, and there is nothing to be read out of it. `next_at` counts on the installation’s
 * clock, as working days do; `claimed_until` on the database’s own, since it outlasts a process and nothing else.
 */
const TABLES = `
create table notice (
  person_id uuid not null references person,
  item text not null check (item ~ '^[0-9a-f]{64}$'),
  noticed_at timestamptz not null,
  mailed_at timestamptz,
  read_at timestamptz,
  primary key (person_id, item)
);
create table mailing (
  person_id uuid primary key references person,
  choice text not null check (choice in ('at-once', 'daily', 'never')),
  next_at timestamptz not null,
  claim uuid,
  claimed_until timestamptz,
  failures int not null default 0 check (failures >= 0),
  failing_since timestamptz,
  failed_as text,
  quiet int not null default 0 check (quiet >= 0),
  check ((failures > 0) = (failing_since is not null))
);
create index mailing_next on mailing (next_at) where choice <> 'never';
grant select, insert, update, delete on notice, mailing to ${BOTH};`;

const secured = (table: string): string => `
alter table ${table} enable row level security, force row level security;
create policy owner on ${table} to waymark_migrate using (true) with check (true);
create policy platform on ${table} to ${BOTH} using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on ${table} for select to ${BOTH} using (${IS_PLATFORM} or person_id = ${VIEWER});`;

/** Notices, and how each person is mailed. */
export class Notices0056 implements MigrationInterface {
  name = 'Notices00569000000000056';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    for (const table of ['notice', 'mailing']) await db.query(secured(table));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table notice, mailing');
  }
}
