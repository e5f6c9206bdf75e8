import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Assessments, pilot sites, measures, readings, risk, incidents; conditions and roll-out of an adoption. */
export class Pilots0005 implements MigrationInterface {
  name = 'Pilots0005000000000005';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
create table assessment (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  assessment text not null,
  sections jsonb not null,
  valid_until date,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  simulated boolean not null
);
create index assessment_evaluation on assessment (evaluation_id, assessment, recorded_at desc);
create table pilot_site (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  organisation_id uuid not null references organisation,
  site_lead_id uuid not null references person,
  joined_at timestamptz not null,
  left_at timestamptz,
  unique (evaluation_id, organisation_id)
);
create table measure (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  name text not null,
  unit text not null,
  numerator text,
  denominator text,
  direction text not null check (direction in ('increase', 'decrease', 'neutral')),
  baseline double precision not null,
  target double precision not null,
  stop_comparison text check (stop_comparison in ('above', 'below')),
  stop_threshold double precision,
  stop_consecutive int,
  main boolean not null,
  agreed_by uuid not null references person,
  agreed_at timestamptz not null,
  locked_by uuid references person,
  locked_at timestamptz,
  check ((stop_comparison is null) = (stop_threshold is null) and (stop_comparison is null) = (stop_consecutive is null))
);
create index measure_evaluation on measure (evaluation_id);
create unique index measure_one_main on measure (evaluation_id) where main;
create table reading (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  measure_id uuid not null references measure,
  site_id uuid not null references pilot_site,
  stage_run_id uuid not null references stage_run,
  month date not null check (extract(day from month) = 1),
  value double precision not null,
  version int not null,
  entered_by uuid not null references person,
  entered_at timestamptz not null,
  superseded boolean not null default false,
  reason text,
  simulated boolean not null,
  unique (measure_id, site_id, month, version)
);
create unique index reading_current on reading (measure_id, site_id, month) where not superseded;
create index reading_evaluation on reading (evaluation_id);
create table hazard_log (
  evaluation_id uuid primary key references evaluation,
  revision int not null,
  not_applicable_by uuid references person,
  not_applicable_reason text
);
create table residual_risk_acceptance (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  party text not null check (party in ('maker', 'site')),
  site_id uuid references pilot_site,
  hazard_log_revision int not null,
  accepted_by uuid not null references person,
  accepted_at timestamptz not null,
  check ((party = 'site') = (site_id is not null))
);
create index residual_risk_evaluation on residual_risk_acceptance (evaluation_id);
create table incident (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  site_id uuid references pilot_site,
  severity text not null check (severity in ('minor', 'serious')),
  description text not null,
  reported_by uuid not null references person,
  reported_at timestamptz not null,
  closed_by uuid references person,
  closed_at timestamptz,
  outcome text
);
create index incident_evaluation on incident (evaluation_id);
create table condition (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  decision text,
  text text not null,
  owner text not null,
  due_on date not null,
  recorded_at timestamptz not null,
  replaced_at timestamptz,
  replaced_by text,
  met_at timestamptz,
  met_by uuid references person,
  evidence text
);
create index condition_evaluation on condition (evaluation_id);
create table roll_out (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  organisation_id uuid not null references organisation,
  region text,
  planned_on date,
  live_on date,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  simulated boolean not null,
  unique (evaluation_id, organisation_id)
);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop table roll_out, condition, incident, residual_risk_acceptance, hazard_log, reading, measure, pilot_site, assessment',
    );
  }
}
