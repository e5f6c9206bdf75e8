import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a revision means for reviews that rest on an earlier one, as the pipeline's policy said when it was made. */
export class ExistingReviews0037 implements MigrationInterface {
  name = 'ExistingReviews00379000000000037';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table submission add column existing_reviews text not null default 'keep' check (existing_reviews in ('keep', 'flag', 'reopen'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table submission drop column existing_reviews');
  }
}
