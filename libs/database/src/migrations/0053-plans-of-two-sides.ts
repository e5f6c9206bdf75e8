import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asked, standsTo } from './0011-row-security/sight.ts';
import { IS_PLATFORM, set } from './0011-row-security/viewer.ts';

/** Whether somebody acts or acted for the innovation of an evaluation, as its team may ask. */
const OF_TEAM = asked('is_of_own_team', 'of_evaluation uuid, who uuid', `exists (select 1 from evaluation_announced n join innovation_member m on m.innovation_id = n.innovation_id
  where n.evaluation_id = of_evaluation and n.innovation_id = any (${set('own')}) and m.person_id = who)`);

/** The team sees what it wrote itself at any time: that its words vanish would tell of a decision which no letter has told. */
const sight = (table: string, at: string, own: string): string => `
alter policy sight on ${table} using (${IS_PLATFORM} or ${standsTo('staff', 'reviewer', 'site')}(evaluation_id) or (team_knows(evaluation_id) and (${at} < untold_since(evaluation_id)${own})));`;

/** A firing names the version of the plan whose rule it met: a rule that was amended may be met in the same month again. */
const FIRED_BY = `
alter table stop_firing add column plan_version int;
update stop_firing f set plan_version = (select coalesce(max(v.version) filter (where v.signed_at <= f.fired_at), 1) from pilot_plan_version v where v.evaluation_id = f.evaluation_id);
alter table stop_firing alter column plan_version set not null,
  add foreign key (evaluation_id, plan_version) references pilot_plan_version (evaluation_id, version),
  drop constraint stop_firing_measure_id_site_id_month_key, add unique (measure_id, site_id, month, plan_version);`;

/** An acceptance names the version of the plan that it stood beside: one that changes a stop rule makes it lapse. */
const ACCEPTED_BESIDE = `
alter table residual_risk_acceptance add column plan_version int;
update residual_risk_acceptance a set plan_version = (select max(v.version) from pilot_plan_version v where v.evaluation_id = a.evaluation_id and v.signed_at <= a.accepted_at);`;

const NOT_FIRED_BY = `
delete from stop_firing f using stop_firing o where o.measure_id = f.measure_id and o.site_id = f.site_id and o.month = f.month and o.plan_version < f.plan_version;
alter table stop_firing drop column plan_version, add unique (measure_id, site_id, month);`;

/** Maker and service write the plan of a pilot together, and each sees what it wrote; firings and acceptances of risk name the version that they belong to. */
export class PlansOfTwoSides0053 implements MigrationInterface {
  name = 'PlansOfTwoSides00539000000000053';

  async up(db: QueryRunner): Promise<void> {
    await db.query(OF_TEAM);
    await db.query(sight('pilot_plan', 'saved_at', ' or is_of_own_team(evaluation_id, saved_by)'));
    await db.query(sight('measure', 'agreed_at', ' or is_of_own_team(evaluation_id, agreed_by)'));
    await db.query(FIRED_BY);
    await db.query(ACCEPTED_BESIDE);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table residual_risk_acceptance drop column plan_version');
    await db.query(NOT_FIRED_BY);
    await db.query(sight('pilot_plan', 'saved_at', ''));
    await db.query(sight('measure', 'agreed_at', ''));
    await db.query('drop function is_of_own_team(uuid, uuid)');
  }
}
