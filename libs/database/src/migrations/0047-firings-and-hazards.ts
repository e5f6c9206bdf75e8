import type { MigrationInterface, QueryRunner } from 'typeorm';
import { standsTo } from './0011-row-security/sight.ts';
import { IS_PLATFORM, MAY_WRITE } from './0011-row-security/viewer.ts';

/**
 * Stop rules that were met, by the last month of the run of readings that met them: what fired stays, whatever is corrected
 * since, and names the hold that it laid or that lay. Hazards, by the revision of the hazard log that holds them: one never
 * changes, and its levels stand in the matrix that it names.
 */
const TABLES = `
create table stop_firing (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  measure_id uuid not null references measure,
  site_id uuid not null references pilot_site,
  month date not null check (extract(day from month) = 1),
  months date[] not null check (cardinality(months) > 0),
  hold text not null,
  fired_at timestamptz not null,
  simulated boolean not null,
  unique (measure_id, site_id, month),
  foreign key (evaluation_id, hold) references hold (evaluation_id, id)
);
create index stop_firing_evaluation on stop_firing (evaluation_id, fired_at);
create table hazard (
  evaluation_id uuid not null references evaluation,
  revision int not null,
  position int not null,
  code text not null,
  hazard text not null,
  cause text not null,
  effect text not null,
  controls text[] not null,
  initial_severity text not null,
  initial_likelihood text not null,
  residual_severity text,
  residual_likelihood text,
  reason text,
  matrix text not null,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  primary key (evaluation_id, revision, position),
  unique (evaluation_id, revision, code),
  check ((residual_severity is null) = (residual_likelihood is null))
);
grant select, insert on stop_firing, hazard to waymark_api, waymark_worker;`;

const BOTH = 'waymark_api, waymark_worker';

const secured = (table: string, sight: string): string => `
alter table ${table} enable row level security, force row level security;
create policy owner on ${table} to waymark_migrate using (true) with check (true);
create policy adds on ${table} for insert to ${BOTH} with check (${MAY_WRITE});
create policy sight on ${table} for select to ${BOTH} using (${IS_PLATFORM} or ${sight});`;

const TOLD = 'team_knows(evaluation_id) and accepted_at < untold_since(evaluation_id)';

/** A site lead reads what the maker and their own sites accepted: the rows of others would tell how many there are. */
const ACCEPTANCES = (site: string): string => `
alter policy sight on residual_risk_acceptance using (${IS_PLATFORM} or ${standsTo('staff')}(evaluation_id) or (${site}${standsTo('site')}(evaluation_id)) or (${TOLD}));`;

/** Stop rules of pilots that were met; hazards; acceptances that a site lead reads. */
export class FiringsAndHazards0047 implements MigrationInterface {
  name = 'FiringsAndHazards00479000000000047';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(ACCEPTANCES('(site_id is null or is_own_site(site_id)) and '));
    await db.query(secured('hazard', `${standsTo('staff', 'site')}(evaluation_id) or team_knows(evaluation_id)`));
    await db.query(secured('stop_firing', `${standsTo('staff')}(evaluation_id) or (is_own_site(site_id) and ${standsTo('site')}(evaluation_id))`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(ACCEPTANCES(''));
    await db.query('drop table hazard, stop_firing');
  }
}
