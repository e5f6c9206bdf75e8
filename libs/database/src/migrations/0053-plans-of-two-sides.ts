import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asked, standsTo } from './0011-row-security/sight.ts';
import { IS_PLATFORM, set } from './0011-row-security/viewer.ts';

/** Whether somebody acts or acted for the innovation of an evaluation, as its team may ask. */
const OF_TEAM = asked('is_of_own_team', 'of_evaluation uuid, who uuid', `exists (select 1 from evaluation_announced n join innovation_member m on m.innovation_id = n.innovation_id
  where n.evaluation_id = of_evaluation and n.innovation_id = any (${set('own')}) and m.person_id = who)`);

/** The team sees what it wrote itself at any time: that its words vanish would tell of a decision which no letter has told. */
const sight = (table: string, at: string, own: string): string => `
alter policy sight on ${table} using (${IS_PLATFORM} or ${standsTo('staff', 'reviewer', 'site')}(evaluation_id) or (team_knows(evaluation_id) and (${at} < untold_since(evaluation_id)${own})));`;

/** Maker and service write the plan of a pilot together, and each sees what it wrote. */
export class PlansOfTwoSides0053 implements MigrationInterface {
  name = 'PlansOfTwoSides00539000000000053';

  async up(db: QueryRunner): Promise<void> {
    await db.query(OF_TEAM);
    await db.query(sight('pilot_plan', 'saved_at', ' or is_of_own_team(evaluation_id, saved_by)'));
    await db.query(sight('measure', 'agreed_at', ' or is_of_own_team(evaluation_id, agreed_by)'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(sight('pilot_plan', 'saved_at', ''));
    await db.query(sight('measure', 'agreed_at', ''));
    await db.query('drop function is_of_own_team(uuid, uuid)');
  }
}
