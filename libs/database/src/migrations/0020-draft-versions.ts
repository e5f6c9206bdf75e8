import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_PLATFORM, MAY_WRITE, set } from './0011-row-security/viewer.ts';

/**
 * What each sitting changed in a draft, as it was before: from the newest draft back, every earlier one can be read again.
 * A sitting that only writes on grows (`version`, `saved_at`, and answers that it had not touched); nothing that it holds changes.
 */
const TABLE = `
create table innovation_draft_step (
  innovation_id uuid not null references innovation,
  version int not null check (version > 0),
  saved_by uuid not null references person,
  begun_at timestamptz not null,
  saved_at timestamptz not null check (saved_at >= begun_at),
  before jsonb not null check (jsonb_typeof(before) = 'object'),
  primary key (innovation_id, version)
);
grant select, insert, update on innovation_draft_step to waymark_api;
alter table innovation_draft_step enable row level security, force row level security;
create policy owner on innovation_draft_step to waymark_migrate using (true) with check (true);
create policy platform on innovation_draft_step to waymark_api using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on innovation_draft_step for select to waymark_api using (${IS_PLATFORM} or innovation_id = any (${set('own')}));`;

/** Earlier versions of a draft, for its team. */
export class DraftVersions0020 implements MigrationInterface {
  name = 'DraftVersions00209000000000020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table innovation_draft_step');
  }
}
