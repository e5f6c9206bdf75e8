import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who of a programme answers innovators, as it says itself: an office or a role, and within how many working days. Whoever
 * is signed in reads it, as they read its name. What is not said is null, and nothing is promised in its place.
 */
export class ProgrammeContact0063 implements MigrationInterface {
  name = 'ProgrammeContact00639000000000063';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table programme add column contact text, add column reply_days smallint check (reply_days between 1 and 60)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table programme drop column contact, drop column reply_days');
  }
}
