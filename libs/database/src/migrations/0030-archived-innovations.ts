import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When its owner archived an innovation; null while it is in use. It is its team's alone: no question of staff reads it. */
export class ArchivedInnovations0030 implements MigrationInterface {
  name = 'ArchivedInnovations00309000000000030';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table innovation add column archived_at timestamptz');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table innovation drop column archived_at');
  }
}
