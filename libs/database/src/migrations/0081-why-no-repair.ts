import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_PLATFORM } from './0011-row-security/viewer.ts';

/** Why nobody could be proposed for the places of those who left, in the words of any refused proposal: whoever stands as staff to the evaluation reads them. */
export class WhyNoRepair0081 implements MigrationInterface {
  name = 'WhyNoRepair00819000000000081';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table assignment_repair add column why text, add constraint assignment_repair_why check (why is null or proposal_id is null);
      alter policy sight on assignment_repair using (${IS_PLATFORM} or stands_as_staff(evaluation_id))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter policy sight on assignment_repair using (${IS_PLATFORM} or false);
      alter table assignment_repair drop column why`);
  }
}
