import type { MigrationInterface, QueryRunner } from 'typeorm';
import { standsTo } from './0011-row-security/sight.ts';
import { IS_PLATFORM, MAY_WRITE } from './0011-row-security/viewer.ts';

const BOTH = 'waymark_api, waymark_worker';

/** Breakdowns of a measure: each a name with its groups. Measures of before have none. */
const BREAKDOWNS = `alter table measure add column breakdowns jsonb not null default '[]' check (jsonb_typeof(breakdowns) = 'array');`;

/** Counts of one group in a month at a site. A correction supersedes the reading before it, which stays. Seen as readings are. */
const READINGS = `
create table group_reading (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  measure_id uuid not null references measure,
  site_id uuid not null references pilot_site,
  month date not null check (extract(day from month) = 1),
  breakdown text not null,
  group_name text not null,
  numerator double precision not null check (numerator >= 0),
  denominator double precision not null check (denominator >= 0),
  version int not null check (version > 0),
  superseded boolean not null default false,
  entered_by uuid not null references person,
  entered_at timestamptz not null,
  reason text,
  simulated boolean not null,
  unique (measure_id, site_id, month, breakdown, group_name, version),
  check ((version = 1) or (reason is not null))
);
create index group_reading_evaluation on group_reading (evaluation_id);
create unique index group_reading_current on group_reading (measure_id, site_id, month, breakdown, group_name) where not superseded;
grant select, insert on group_reading to ${BOTH};
grant update (superseded) on group_reading to waymark_api;
alter table group_reading enable row level security, force row level security;
create policy owner on group_reading to waymark_migrate using (true) with check (true);
create policy adds on group_reading for insert to ${BOTH} with check (${MAY_WRITE});
create policy supersedes on group_reading for update to waymark_api using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on group_reading for select to ${BOTH} using (
  ${IS_PLATFORM} or ${standsTo('staff')}(evaluation_id) or (is_own_site(site_id) and ${standsTo('site')}(evaluation_id)));`;

/** Equity: measures with breakdowns, and readings by group. */
export class EquityBreakdowns0062 implements MigrationInterface {
  name = 'EquityBreakdowns00629000000000062';

  async up(db: QueryRunner): Promise<void> {
    await db.query(BREAKDOWNS);
    await db.query(READINGS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table group_reading');
    await db.query('alter table measure drop column breakdowns');
  }
}
