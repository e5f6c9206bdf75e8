import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_PLATFORM } from './0011-row-security/viewer.ts';

const WITHOUT_ROUND = 'select r.id from assignment_round r where r.proposed_by is null and r.repairs is null';

/**
 * Why nobody could be proposed for the places of those who left, in the words of any refused proposal: whoever stands as
 * staff to the evaluation reads them. A proposal of the platform may repair no round: its people were invited by hand.
 */
export class WhyNoRepair0081 implements MigrationInterface {
  name = 'WhyNoRepair00819000000000081';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table assignment_repair add column why text, add constraint assignment_repair_why check (why is null or proposal_id is null);
      alter policy sight on assignment_repair using (${IS_PLATFORM} or stands_as_staff(evaluation_id));
      alter table assignment_round drop constraint assignment_round_repairs, add constraint assignment_round_repairs check (proposed_by is null or repairs is null)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter policy sight on assignment_repair using (${IS_PLATFORM} or false);
      alter table assignment_repair drop column why;
      update assignment_repair set proposal_id = null where proposal_id in (${WITHOUT_ROUND});
      delete from assignment_bid where round_id in (${WITHOUT_ROUND});
      delete from assignment_round where id in (${WITHOUT_ROUND});
      alter table assignment_round drop constraint assignment_round_repairs, add constraint assignment_round_repairs check ((proposed_by is null) = (repairs is not null))`);
  }
}
