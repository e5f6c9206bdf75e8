import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is recorded last of a leaving may be that it is taken back: then there is a reason and no day. */
const LEFT = (day: string): string => `
alter table pilot_site drop constraint left_with_reason,
  add constraint left_with_reason check ((left_reason is null) = (left_recorded_by is null) and (left_reason is null) = (left_recorded_at is null)${day});`;

/** Since when whoever leads a site now does; null: since it joined. Whoever led it before, oldest first, each with the reason of the change. */
const LEADS = `alter table pilot_site add column lead_since timestamptz, add column lead_earlier jsonb not null default '[]';`;

/** A site may get another lead, and a leaving that was recorded of the wrong site is taken back. */
export class LeadsOfSites0077 implements MigrationInterface {
  name = 'LeadsOfSites00779000000000077';

  async up(db: QueryRunner): Promise<void> {
    await db.query(LEFT(''));
    await db.query(LEADS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table pilot_site drop column lead_since, drop column lead_earlier');
    await db.query('update pilot_site set left_reason = null, left_recorded_by = null, left_recorded_at = null where left_at is null');
    await db.query(LEFT(' and (left_reason is null or left_at is not null)'));
  }
}
