import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_PLATFORM, MAY_WRITE, VIEWER } from './0011-row-security/viewer.ts';

const BOTH = 'waymark_api, waymark_worker';

/** Filters, order and look of the list that somebody keeps under a name. It is what an address holds: it says what they ask for, and nothing of what they are shown. */
const TABLE = `
create table saved_view (
  id uuid primary key,
  person_id uuid not null references person,
  name text not null check (length(name) between 1 and 60),
  filters text not null check (length(filters) <= 2000),
  saved_at timestamptz not null,
  unique (person_id, name)
);
grant select, insert, update, delete on saved_view to ${BOTH};
alter table saved_view enable row level security, force row level security;
create policy owner on saved_view to waymark_migrate using (true) with check (true);
create policy platform on saved_view to ${BOTH} using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on saved_view for select to ${BOTH} using (${IS_PLATFORM} or person_id = ${VIEWER});`;

/** Views of the list, each of one person. */
export class SavedViews0065 implements MigrationInterface {
  name = 'SavedViews00659000000000065';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table saved_view');
  }
}
