import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a team chose to be in confidence of its documents, and what each revision was sent with. The choice for an answer
 * stands among the answers themselves. Of revisions from before, every document was exported as confidential, and stays so. Both tables have row security since they are there, and it holds for these columns.
 */
export class InConfidence0042 implements MigrationInterface {
  name = 'InConfidence00429000000000042';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table document add column in_confidence boolean; alter table submission_document add column in_confidence boolean not null default true');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table submission_document drop column in_confidence; alter table document drop column in_confidence');
  }
}
