import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What somebody wrote to a pack of guidance that does not fit stands beside the answers, never among them, as with
 * drafts: whoever reads answers, or freezes them, takes only what fits.
 */
const COLUMNS = `
alter table innovation_guidance add column unfit jsonb not null default '{}' check (jsonb_typeof(unfit) = 'object');
alter table innovation_guidance_step add column before_unfit jsonb not null default '{}' check (jsonb_typeof(before_unfit) = 'object');`;

/** Answers to guidance keep words that do not fit. */
export class UnfitGuidance0086 implements MigrationInterface {
  name = 'UnfitGuidance00869000000000086';

  async up(db: QueryRunner): Promise<void> {
    await db.query(COLUMNS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table innovation_guidance_step drop column before_unfit; alter table innovation_guidance drop column unfit');
  }
}
