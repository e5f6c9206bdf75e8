import type { MigrationInterface, QueryRunner } from 'typeorm';
import { standsTo } from './0011-row-security/sight.ts';
import { IS_PLATFORM, VIEWER } from './0011-row-security/viewer.ts';

/** What is recorded last of a leaving may be that it is taken back: then there is a reason and no day. */
const LEFT = (day: string): string => `
alter table pilot_site drop constraint left_with_reason,
  add constraint left_with_reason check ((left_reason is null) = (left_recorded_by is null) and (left_reason is null) = (left_recorded_at is null)${day});`;

/** Since when whoever leads a site now does; null: since it joined. Whoever led it before, oldest first, each with the reason of the change. */
const LEADS = `alter table pilot_site add column lead_since timestamptz, add column lead_earlier jsonb not null default '[]';`;

/** Where one of several sites merges, the limits of all together begin anew and those of no site. What all say together is the staff's, and so is such a rebase. */
const TOGETHER = `
alter table measure_rebase add column together boolean not null default false, add constraint together_of_no_site check (not together or site_id is null);
drop index measure_rebase_once;
create unique index measure_rebase_once on measure_rebase (measure_id, month, site_id, together) nulls not distinct where withdrawn_at is null;`;

const NOT_TOGETHER = `
delete from measure_rebase where together;
drop index measure_rebase_once;
create unique index measure_rebase_once on measure_rebase (measure_id, month, site_id) nulls not distinct where withdrawn_at is null;
alter table measure_rebase drop column together;`;

const sight = (ofAll: string): string => `
alter policy sight on measure_rebase using (${IS_PLATFORM} or ${standsTo('staff')}(evaluation_id)
  or (((site_id is null${ofAll}) or is_own_site(site_id)) and ${standsTo('site')}(evaluation_id) and recorded_at < untold_to_site(evaluation_id, ${VIEWER})));`;

/** A site may get another lead, a leaving that was recorded of the wrong site is taken back, and limits of all sites together alone may begin anew. */
export class SitesThatChange0077 implements MigrationInterface {
  name = 'SitesThatChange00779000000000077';

  async up(db: QueryRunner): Promise<void> {
    await db.query(LEFT(''));
    await db.query(LEADS);
    await db.query(TOGETHER);
    await db.query(sight(' and not together'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(sight(''));
    await db.query(NOT_TOGETHER);
    await db.query('alter table pilot_site drop column lead_since, drop column lead_earlier');
    await db.query('update pilot_site set left_reason = null, left_recorded_by = null, left_recorded_at = null where left_at is null');
    await db.query(LEFT(' and (left_reason is null or left_at is not null)'));
  }
}
