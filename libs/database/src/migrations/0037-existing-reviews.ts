import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a revision means for reviews that rest on an earlier one, as the pipeline's policy said when it was made; and the
 * request that it answers, with what was written besides. Of requests that were answered before, both are in the events.
 */
export class ExistingReviews0037 implements MigrationInterface {
  name = 'ExistingReviews00379000000000037';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table submission add column existing_reviews text not null default 'keep' check (existing_reviews in ('keep', 'flag', 'reopen')),
      add column request_id text, add column note text`);
    await db.query(`update submission s set request_id = v.data ->> 'id', note = nullif(v.data ->> 'reason', '') from evaluation_event v
      where v.evaluation_id = s.evaluation_id and v.type = 'overlay-closed' and v.data ->> 'outcome' = 'answered' and v.at = s.frozen_at`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table submission drop column existing_reviews, drop column request_id, drop column note');
  }
}
