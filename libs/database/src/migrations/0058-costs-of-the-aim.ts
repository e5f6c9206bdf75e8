import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A wish by hand is in a role, where one was chosen; and it costs what is aimed at: points, for the weakest evaluation
 * first what that loses besides, for linked evaluations how many groups more. What was not proved in time is null. Costs
 * from before are of the largest total, whatever was aimed at: of a proposal that waits for any other aim they are not told
 * any more. What was settled keeps what was read when it was.
 */
export class CostsOfTheAim0058 implements MigrationInterface {
  name = 'CostsOfTheAim00589000000000058';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table assignment_round_wish add column role text, alter column cost drop not null, add column worst_cost int, add column groups_cost int;
      update assignment_round_wish w set cost = null from assignment_round r where r.id = w.round_id and r.aim <> 'total' and r.state = 'proposed'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`update assignment_round_wish set cost = 0 where cost is null;
      alter table assignment_round_wish drop column role, drop column worst_cost, drop column groups_cost, alter column cost set not null`);
  }
}
