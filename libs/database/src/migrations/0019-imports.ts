import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_KNOWN, IS_PLATFORM, MAY_WRITE } from './0011-row-security/viewer.ts';

/** What organisations belong to, from one day to another, and who took them over. A code that is none of ODS stands apart from those that are. */
const ORGANISATIONS = `
alter table organisation add local_code text, add ons_code text, add check (ods_code is null or local_code is null);
create index organisation_code on organisation ((coalesce(ods_code, local_code)));
create table organisation_parent (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  parent_id uuid not null references organisation,
  from_day date,
  to_day date check (to_day >= from_day)
);
create index organisation_parent_organisation on organisation_parent (organisation_id);
create table organisation_successor (
  organisation_id uuid not null references organisation,
  successor_id uuid not null references organisation check (successor_id <> organisation_id),
  primary key (organisation_id, successor_id)
);`;

/** Counts that a reading was worked out from, where they are known, and whether it came after it was due. */
const READINGS = `
alter table reading add numerator double precision, add denominator double precision, add late boolean not null default false,
  add check ((numerator is null) = (denominator is null));`;

/** What a list of innovations calls those that came from it: by it a second import knows what is there. */
const INNOVATIONS = `
create table innovation_import (
  reference text primary key,
  innovation_id uuid not null unique references innovation,
  imported_at timestamptz not null
);`;

const secured = (table: string, sight: string): string => `
grant select, insert, delete on ${table} to waymark_api;
grant select on ${table} to waymark_worker;
alter table ${table} enable row level security, force row level security;
create policy owner on ${table} to waymark_migrate using (true) with check (true);
create policy adds on ${table} for insert to waymark_api with check (${MAY_WRITE});
create policy removes on ${table} for delete to waymark_api using (${MAY_WRITE});
create policy sight on ${table} for select to waymark_api, waymark_worker using (${IS_PLATFORM} or ${sight});`;

/** What comes by files: the directory of organisations with its dates, readings with their counts, innovations. */
export class Imports0019 implements MigrationInterface {
  name = 'Imports00199000000000019';

  async up(db: QueryRunner): Promise<void> {
    await db.query(ORGANISATIONS);
    await db.query(READINGS);
    await db.query(INNOVATIONS);
    await db.query(secured('innovation_import', 'false'));
    for (const table of ['organisation_parent', 'organisation_successor']) await db.query(secured(table, IS_KNOWN));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table innovation_import');
    await db.query('alter table reading drop numerator, drop denominator, drop late');
    await db.query('drop table organisation_parent, organisation_successor; alter table organisation drop local_code, drop ons_code');
  }
}
