import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether somebody was released with a review that they had submitted: it counts, so their place is filled. It stands beside
 * the assignment because nobody sees a review of an open round but its writer, and seats are counted there by coordinators,
 * who see of each assignment whether it was submitted.
 */
export class ReleasedWithReview0070 implements MigrationInterface {
  name = 'ReleasedWithReview00709000000000070';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table assignment add column released_with_review boolean not null default false,
        add constraint assignment_released_with_review check (not released_with_review or state = 'released');
      update assignment a set released_with_review = true where a.state = 'released' and exists (select 1 from review v where v.assignment_id = a.id and v.submitted_version is not null)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table assignment drop column released_with_review');
  }
}
