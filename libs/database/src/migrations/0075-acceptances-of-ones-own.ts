import type { MigrationInterface, QueryRunner } from 'typeorm';
import { standsTo } from './0011-row-security/sight.ts';
import { IS_PLATFORM } from './0011-row-security/viewer.ts';

const sight = (own: string): string => `
alter policy sight on residual_risk_acceptance using (${IS_PLATFORM} or ${standsTo('staff')}(evaluation_id)
  or ((site_id is null or is_own_site(site_id)) and ${standsTo('site')}(evaluation_id)) or (team_knows(evaluation_id) and (accepted_at < untold_since(evaluation_id)${own})));`;

/** Risk is accepted while a pilot runs too. The team sees what it accepted itself at any time: that it vanishes would tell of a decision which no letter has told. */
export class AcceptancesOfOnesOwn0075 implements MigrationInterface {
  name = 'AcceptancesOfOnesOwn00759000000000075';

  async up(db: QueryRunner): Promise<void> {
    await db.query(sight(' or is_of_own_team(evaluation_id, accepted_by)'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(sight(''));
  }
}
