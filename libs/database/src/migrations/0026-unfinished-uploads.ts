import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_PLATFORM, MAY_WRITE, VIEWER } from './0011-row-security/viewer.ts';

const BOTH = 'waymark_api, waymark_worker';

/**
 * Files of which only the beginning has come: whose, how large they will be, and until when they can be gone on with. How
 * much has come is how long the file of their id is. They run on the time of the database. Nothing refers to them: no
 * document is made of one before it is whole, was looked at and has become an upload. Keys under
 * which its whole was put into the storage stand here before the bytes do: whatever ends in between, they go with the row.
 */
const TABLE = `
create table unfinished_upload (
  id uuid primary key,
  person_id uuid not null references person,
  file_name text not null check (char_length(file_name) between 1 and 200),
  size_bytes bigint not null check (size_bytes between 1 and 26214400),
  begun_at timestamptz not null default now(),
  storage_keys text[] not null default '{}',
  expires_at timestamptz not null default now() + interval '24 hours' check (expires_at > begun_at)
);
create index unfinished_upload_person on unfinished_upload (person_id);
create index unfinished_upload_expires on unfinished_upload (expires_at);
grant select, insert, update, delete on unfinished_upload to ${BOTH};`;

/** Only who began one sees it. */
const SECURED = `
alter table unfinished_upload enable row level security, force row level security;
create policy owner on unfinished_upload to waymark_migrate using (true) with check (true);
create policy platform on unfinished_upload to ${BOTH} using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on unfinished_upload for select to ${BOTH} using (${IS_PLATFORM} or person_id = ${VIEWER});`;

/** Earlier versions of a document are found from the newest back. */
const VERSIONS = 'create index document_replaced_by on document (replaced_by) where replaced_by is not null';

/** Uploads that are gone on with after the network went. */
export class UnfinishedUploads0026 implements MigrationInterface {
  name = 'UnfinishedUploads00269000000000026';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
    await db.query(SECURED);
    await db.query(VERSIONS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index document_replaced_by; drop table unfinished_upload');
  }
}
