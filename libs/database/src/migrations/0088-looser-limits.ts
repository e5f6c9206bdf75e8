import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * By which limit of one organisation a proposal was solved where nothing keeps the one that keeps its quorums whoever comes. Why
 * nothing does names nobody: the wish after which nothing did is the one at that place among those of its version. And whether
 * what it was solved for was worked on: of those before, what has the largest total and is not proved says no more than that.
 */
export class LooserLimits0088 implements MigrationInterface {
  name = 'LooserLimits00889000000000088';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table assignment_round add column strict_limit int, add column looser_limit int, add column why_looser text, add column looser_wish int,
      add column aim_reached boolean not null default true,
      add constraint assignment_round_looser check ((strict_limit is null) = (looser_limit is null) and (looser_limit is null) = (why_looser is null) and (looser_limit is null or looser_limit > strict_limit) and (looser_limit is not null or looser_wish is null))`);
    await db.query("update assignment_round set aim_reached = false where not optimal and aim in ('fair', 'even', 'linked') and total = plain_total");
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table assignment_round drop column strict_limit, drop column looser_limit, drop column why_looser, drop column looser_wish, drop column aim_reached');
  }
}
