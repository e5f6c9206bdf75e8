import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_PLATFORM, MAY_WRITE, set } from './0011-row-security/viewer.ts';

/**
 * What each sitting changed in the answers to a pack of guidance, as it was before: from the newest answers back, every
 * earlier version can be read again, as with drafts. Of answers of before this table, the newest version alone is known.
 */
const TABLE = `
create table innovation_guidance_step (
  innovation_id uuid not null references innovation,
  pack_id text not null,
  version int not null check (version > 0),
  saved_by uuid not null references person,
  begun_at timestamptz not null,
  saved_at timestamptz not null check (saved_at >= begun_at),
  before jsonb not null check (jsonb_typeof(before) = 'object'),
  primary key (innovation_id, pack_id, version)
);
grant select, insert, update on innovation_guidance_step to waymark_api;
alter table innovation_guidance_step enable row level security, force row level security;
create policy owner on innovation_guidance_step to waymark_migrate using (true) with check (true);
create policy platform on innovation_guidance_step to waymark_api using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on innovation_guidance_step for select to waymark_api using (${IS_PLATFORM} or innovation_id = any (${set('own')}));`;

/** What was answered before: one step that changed nothing, so that it can be read and gone back to. */
export const ANSWERED_THEN = `
insert into innovation_guidance_step (innovation_id, pack_id, version, saved_by, begun_at, saved_at, before)
select innovation_id, pack_id, version, saved_by, saved_at, saved_at, '{}' from innovation_guidance`;

/** When the bytes of a file went of which every document was removed unsent: see retention. */
const REMOVED = `
alter table upload add column bytes_removed_at timestamptz;
grant update (bytes_removed_at) on upload to waymark_worker;
create index document_removed on document (upload_id) where removed_at is not null;
grant select on passport to waymark_worker;
create policy keeps on passport for select to waymark_worker using (${IS_PLATFORM});`;

/** Earlier versions of answers to guidance, for their team; and bytes of removed files that leave the storage. */
export class GuidanceVersions0043 implements MigrationInterface {
  name = 'GuidanceVersions00439000000000043';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
    await db.query(ANSWERED_THEN);
    await db.query(REMOVED);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop policy keeps on passport; revoke select on passport from waymark_worker; drop index document_removed; alter table upload drop column bytes_removed_at; drop table innovation_guidance_step');
  }
}
