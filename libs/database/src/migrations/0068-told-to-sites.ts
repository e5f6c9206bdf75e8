import type { MigrationInterface, QueryRunner } from 'typeorm';
import { standsTo } from './0011-row-security/sight.ts';
import { IS_PLATFORM, VIEWER } from './0011-row-security/viewer.ts';

const BOTH = 'waymark_api, waymark_worker';

/**
 * When the first decision was made that a site lead may not know of: since they were last given a site, and without a
 * released letter. What was decided before they met as it stood.
 */
const UNTOLD = `
create function untold_to_site(of_evaluation uuid, who uuid) returns timestamptz
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(min(d.decided_at), 'infinity') from decision d join letter l on l.evaluation_id = d.evaluation_id and l.decision = d.decision
  where d.evaluation_id = of_evaluation and l.released_at is null
    and d.decided_at > (select max(s.joined_at) from pilot_site s where s.evaluation_id = of_evaluation and s.site_lead_id = who)
$$;
revoke execute on function untold_to_site(uuid, uuid) from public;
grant execute on function untold_to_site(uuid, uuid) to ${BOTH};`;

const TOLD_TEAM = 'team_knows(evaluation_id) and entered_at < untold_since(evaluation_id)';
const ONCE_TOLD = (at: string): string => `${at} < untold_to_site(evaluation_id, ${VIEWER})`;
const SITE = `${standsTo('site')}(evaluation_id)`;

const sight = (table: string, condition: string): string => `alter policy sight on ${table} using (${IS_PLATFORM} or ${condition});`;

const STAGE_RUN = (site: string): string => `${standsTo('staff', 'reviewer')}(evaluation_id) or ${standsTo('staff', 'auditor')}(evaluation_id) or ${site} or (${TOLD_TEAM})`;
const REPORT = (told: string): string => `${standsTo('staff')}(evaluation_id) or (is_own_site(site_id) and ${SITE}${told})`;
const REBASE = (told: string): string => `${standsTo('staff')}(evaluation_id) or ((site_id is null or is_own_site(site_id)) and ${SITE}${told})`;

/** A site lead learns of a decision when its letter tells: of no run that it began, of no report that its end froze, of no rebase since. */
export class ToldToSites0068 implements MigrationInterface {
  name = 'ToldToSites00689000000000068';

  async up(db: QueryRunner): Promise<void> {
    await db.query(UNTOLD);
    await db.query(sight('stage_run', STAGE_RUN(`(${SITE} and ${ONCE_TOLD('entered_at')})`)));
    await db.query(sight('pilot_report_site', REPORT(` and ${ONCE_TOLD('frozen_at')}`)));
    await db.query(sight('measure_rebase', REBASE(` and ${ONCE_TOLD('recorded_at')}`)));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(sight('measure_rebase', REBASE('')));
    await db.query(sight('pilot_report_site', REPORT('')));
    await db.query(sight('stage_run', STAGE_RUN(SITE)));
    await db.query('drop function untold_to_site(uuid, uuid)');
  }
}
