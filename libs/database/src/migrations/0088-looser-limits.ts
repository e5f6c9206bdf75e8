import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which limit of one organisation a proposal was solved where nothing keeps the one that keeps its quorums whoever comes, and why nothing does. */
export class LooserLimits0088 implements MigrationInterface {
  name = 'LooserLimits00889000000000088';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table assignment_round add column strict_limit int, add column looser_limit int, add column why_looser text,
      add constraint assignment_round_looser check ((strict_limit is null) = (looser_limit is null) and (looser_limit is null) = (why_looser is null) and (looser_limit is null or looser_limit > strict_limit))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table assignment_round drop column strict_limit, drop column looser_limit, drop column why_looser');
  }
}
