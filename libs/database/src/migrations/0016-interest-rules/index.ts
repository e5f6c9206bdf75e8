import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_KNOWN, MAY_WRITE } from '../0011-row-security/viewer.ts';
import { SEED } from './seed.ts';

/** `natures` is json and not jsonb: its order is that in which people read it. */
const TABLE = `
create table interest_rules (
  version int primary key check (version > 0),
  look_back_years int not null check (look_back_years between 0 and 20),
  natures json not null,
  reason text not null check (reason ~ '\\S'),
  changed_by uuid references person,
  changed_at timestamptz not null,
  check ((version = 1) = (changed_by is null))
);
grant select, insert on interest_rules to waymark_api, waymark_worker;
alter table interest_rules enable row level security, force row level security;
create policy owner on interest_rules to waymark_migrate using (true) with check (true);
create policy adds on interest_rules for insert to waymark_api, waymark_worker with check (${MAY_WRITE});
create policy sight on interest_rules for select to waymark_api, waymark_worker using (${IS_KNOWN});`;

/** Versions of the table of natures. Rows are added and never changed; the newest counts. */
export class InterestRules0016 implements MigrationInterface {
  name = 'InterestRules00169000000000016';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
    await db.query(`insert into interest_rules (version, look_back_years, natures, reason, changed_at) values (1, 3, $1, 'As the product came', '2026-11-22')`, [SEED]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table interest_rules');
  }
}
