import type { MigrationInterface, QueryRunner } from 'typeorm';
import { seeAs } from './0011-row-security/see-as.ts';

/** Why a site left, and who recorded it, with what stood there before it was corrected. Rows of before have none. */
const LEFT = `
alter table pilot_site
  add column left_reason text,
  add column left_recorded_by uuid references person,
  add column left_recorded_at timestamptz,
  add column left_earlier jsonb not null default '[]',
  add constraint left_with_reason check ((left_reason is null) = (left_recorded_by is null) and (left_reason is null) = (left_recorded_at is null)
    and (left_reason is null or left_at is not null));`;

const NOT_LEFT = 'alter table pilot_site drop column left_reason, drop column left_recorded_by, drop column left_recorded_at, drop column left_earlier;';

/** What changes of a pilot while it runs: sites leave it, and their leads keep sight of their own past. */
export class PilotAmendments0048 implements MigrationInterface {
  name = 'PilotAmendments00489000000000048';

  async up(db: QueryRunner): Promise<void> {
    await db.query(LEFT);
    await db.query(seeAs({ glass: true, everywhere: true, past: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(seeAs({ glass: true, everywhere: true }));
    await db.query(NOT_LEFT);
  }
}
