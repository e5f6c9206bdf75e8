import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_PLATFORM, MAY_WRITE } from './0011-row-security/viewer.ts';

const BOTH = 'waymark_api, waymark_worker';

/** Rows are added and never changed: nobody is granted more. What a pack said first is what it says. */
const TABLE = `
create table carried_pack (
  pin text primary key,
  -- SHA-256 of its canonical JSON
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  carried_since timestamptz not null
);
grant select, insert on carried_pack to ${BOTH};
alter table carried_pack enable row level security, force row level security;
create policy owner on carried_pack to waymark_migrate using (true) with check (true);
create policy adds on carried_pack for insert to ${BOTH} with check (${MAY_WRITE});
create policy sight on carried_pack for select to ${BOTH} using (${IS_PLATFORM});`;

/** What each pack said when this installation first carried it: rubrics, forms and calendars stay what they were under their pin. */
export class CarriedPacks0083 implements MigrationInterface {
  name = 'CarriedPacks00839000000000083';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table carried_pack');
  }
}
