import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asked } from './0011-row-security/sight.ts';
import { IS_PLATFORM } from './0011-row-security/viewer.ts';

/** Whether somebody sees a review as submitted: row security of the review decides it, for others not before its round is over. */
const IN_SIGHT = `
${asked('is_submitted_in_sight', 'of_review uuid', 'exists (select 1 from review r where r.id = of_review and r.submitted_version is not null)')}
revoke execute on function is_submitted_in_sight(uuid) from public;
grant execute on function is_submitted_in_sight(uuid) to waymark_api, waymark_worker;`;

const sight = (more: string): string => `alter policy sight on review_content using (${IS_PLATFORM} or is_content_in_sight(review_id, version)${more})`;

/** Whoever sees what a review says sees every version of it that was submitted, so that an amendment can be read beside its original. Drafts stay their writer's. */
export class SubmittedVersions0098 implements MigrationInterface {
  name = 'SubmittedVersions00989000000000098';

  async up(db: QueryRunner): Promise<void> {
    await db.query(IN_SIGHT);
    await db.query(sight(' or (submitted and is_submitted_in_sight(review_id))'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(sight(''));
    await db.query('drop function is_submitted_in_sight(uuid)');
  }
}
