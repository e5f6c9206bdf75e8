import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What somebody wrote that does not fit the form stands beside the answers, never among them: whoever reads answers
 * reads only what fits. It lies in the rows of the draft and of its steps, and so under their row security.
 */
const COLUMNS = `
alter table innovation_draft add column unfit jsonb not null default '{}' check (jsonb_typeof(unfit) = 'object');
alter table innovation_draft_step add column before_unfit jsonb not null default '{}' check (jsonb_typeof(before_unfit) = 'object');`;

/** Drafts keep words that do not fit. */
export class UnfitAnswers0024 implements MigrationInterface {
  name = 'UnfitAnswers00249000000000024';

  async up(db: QueryRunner): Promise<void> {
    await db.query(COLUMNS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table innovation_draft_step drop column before_unfit; alter table innovation_draft drop column unfit');
  }
}
