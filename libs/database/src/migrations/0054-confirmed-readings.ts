import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was asked of a reading before it was taken, and the readings that it was seen beside. Whoever entered it confirmed it. Rows of before have none. */
export class ConfirmedReadings0054 implements MigrationInterface {
  name = 'ConfirmedReadings00549000000000054';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table reading add column warning text, add column warned_against jsonb,
      add constraint warned_against_something check ((warning is null) = (warned_against is null))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table reading drop constraint warned_against_something, drop column warning, drop column warned_against');
  }
}
