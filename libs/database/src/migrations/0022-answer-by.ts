import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when whoever is invited can answer, and when they are reminded. Invitations of before have no such time, and stay open. */
export class AnswerBy0022 implements MigrationInterface {
  name = 'AnswerBy00229000000000022';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
alter table assignment add remind_at timestamptz, add answer_by timestamptz, add reminded_at timestamptz,
  add constraint assignment_answer_by check ((remind_at is null) = (answer_by is null) and remind_at <= answer_by);
create index assignment_unanswered on assignment (answer_by) where state = 'invited';`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index assignment_unanswered; alter table assignment drop remind_at, drop answer_by, drop reminded_at');
  }
}
