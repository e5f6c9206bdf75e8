import type { MigrationInterface, QueryRunner } from 'typeorm';
import { standsTo } from './0011-row-security/sight.ts';
import { IS_PLATFORM, MAY_WRITE } from './0011-row-security/viewer.ts';

/**
 * Costs and savings of a pilot by month, in pence: as planned and in fact. A correction keeps the row before it. Reports
 * are frozen when a run of a pilot ends, as the text whose SHA-256 stands beside it, and never change: one of the whole
 * pilot, and one of each site, which tells its lead of no other.
 */
const TABLES = `
create table pilot_money (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  kind text not null check (kind in ('planned', 'actual')),
  month date not null check (extract(day from month) = 1),
  cost bigint not null check (cost >= 0),
  saving bigint not null check (saving >= 0),
  version int not null,
  after_start boolean not null,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  superseded boolean not null default false,
  reason text,
  simulated boolean not null,
  unique (evaluation_id, kind, month, version)
);
create unique index pilot_money_current on pilot_money (evaluation_id, kind, month) where not superseded;
create trigger keep_simulated before update of simulated on pilot_money for each row execute function keep_simulated();
create table pilot_report (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  run int not null,
  content text not null,
  sha256 text not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  frozen_at timestamptz not null,
  simulated boolean not null
);
create index pilot_report_evaluation on pilot_report (evaluation_id, frozen_at desc);
create table pilot_report_site (
  report_id uuid not null references pilot_report,
  evaluation_id uuid not null references evaluation,
  site_id uuid not null references pilot_site,
  run int not null,
  content text not null,
  frozen_at timestamptz not null,
  primary key (report_id, site_id)
);
create index pilot_report_site_evaluation on pilot_report_site (evaluation_id);
grant select, insert on pilot_money, pilot_report, pilot_report_site to waymark_api, waymark_worker;
grant update (superseded) on pilot_money to waymark_api;`;

/** What kind of barrier stands in the way of a roll-out, and how deprived the area is that an organisation serves: 1 is the most deprived tenth, null is not known. */
const ROLL_OUT = `
alter table roll_out add barrier_kind text;
alter table organisation add deprivation_decile smallint check (deprivation_decile between 1 and 10);`;

const BOTH = 'waymark_api, waymark_worker';

const secured = (table: string, sight: string): string => `
alter table ${table} enable row level security, force row level security;
create policy owner on ${table} to waymark_migrate using (true) with check (true);
create policy adds on ${table} for insert to ${BOTH} with check (${MAY_WRITE});
create policy sight on ${table} for select to ${BOTH} using (${IS_PLATFORM} or ${sight});`;

const STAFF = `${standsTo('staff')}(evaluation_id)`;

const SECURED = `
${secured('pilot_money', STAFF)}
create policy supersedes on pilot_money for update to waymark_api using (${MAY_WRITE}) with check (${MAY_WRITE});
${secured('pilot_report', STAFF)}
${secured('pilot_report_site', `(${STAFF}) or (is_own_site(site_id) and ${standsTo('site')}(evaluation_id))`)}`;

/** Money of pilots, and their evaluation reports as they were frozen; what uptake is counted by. */
export class PilotReports0035 implements MigrationInterface {
  name = 'PilotReports00359000000000035';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(SECURED);
    await db.query(ROLL_OUT);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table organisation drop deprivation_decile; alter table roll_out drop barrier_kind');
    await db.query('drop table pilot_report_site, pilot_report, pilot_money');
  }
}
