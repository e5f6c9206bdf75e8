import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_PLATFORM, MAY_WRITE, set } from './0011-row-security/viewer.ts';

const BOTH = 'waymark_api, waymark_worker';

/** When its owner archived an innovation; no row while it is in use. It is its team's alone, and stands apart from the innovation, which staff may read. */
const TABLE = `
create table innovation_archive (
  innovation_id uuid primary key references innovation,
  archived_at timestamptz not null
);
grant select, insert, delete on innovation_archive to ${BOTH};
alter table innovation_archive enable row level security, force row level security;
create policy owner on innovation_archive to waymark_migrate using (true) with check (true);
create policy platform on innovation_archive to ${BOTH} using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on innovation_archive for select to ${BOTH} using (${IS_PLATFORM} or innovation_id = any (${set('own')}));`;

/** Innovations that are put away. */
export class ArchivedInnovations0030 implements MigrationInterface {
  name = 'ArchivedInnovations00309000000000030';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table innovation_archive');
  }
}
