import type { MigrationInterface, QueryRunner } from 'typeorm';
import { standsTo } from './0011-row-security/sight.ts';
import { IS_PLATFORM, MAY_WRITE, set, VIEWER } from './0011-row-security/viewer.ts';

const BOTH = 'waymark_api, waymark_worker';

/**
 * Whatever writes an evaluation leaves a mark that it changed, which no other write ever waits for; the worker takes marks
 * away in the transaction that counts them, so that nothing is counted twice and what commits late is not missed. A fact is
 * what was counted of one run of a stage (or of the whole way, `case`): when it changes, its old counts are taken away
 * first. Counters hold numbers alone.
 */
const COUNTING = `
create table insight_change (
  evaluation_id uuid not null references evaluation,
  version int not null,
  primary key (evaluation_id, version)
);
create table insight_fact (
  evaluation_id uuid not null references evaluation,
  stage text not null,
  run int not null,
  programme_id uuid not null references programme,
  simulated boolean not null,
  latest boolean not null,
  submitted_on date not null,
  entered_on date not null,
  left_on date,
  outcome text not null check (outcome in ('on', 'back', 'ended', 'here')),
  days int,
  days_innovator int,
  days_reviewers int,
  days_service int,
  limit_days int,
  on_time boolean,
  due_on date,
  paused boolean not null,
  categories text[] not null,
  organisation_type text not null,
  region text not null,
  primary key (evaluation_id, stage, run),
  check (num_nonnulls(days, days_innovator, days_reviewers, days_service) in (0, 4))
);
create index insight_fact_submitted on insight_fact (programme_id, submitted_on desc, evaluation_id desc, stage desc, run desc);
create index insight_fact_stage on insight_fact (programme_id, stage, submitted_on desc, evaluation_id desc, run desc);
create index insight_fact_due on insight_fact (programme_id, due_on) where due_on is not null;
create index insight_fact_late on insight_fact (programme_id, submitted_on desc, evaluation_id desc, stage desc, run desc) where not on_time;
create table insight_counter (
  programme_id uuid not null references programme,
  simulated boolean not null,
  month text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
  stage text not null,
  dimension text not null,
  member text not null,
  measure text not null,
  value int not null,
  count int not null,
  primary key (programme_id, simulated, month, stage, dimension, member, measure, value)
);
create table insight_state (
  id int primary key check (id = 1),
  counted_at timestamptz
);
insert into insight_state (id) values (1);
insert into insight_change (evaluation_id, version) select id, version from evaluation;
grant insert on insight_change to ${BOTH};
grant select on insight_change, insight_fact, insight_counter, insight_state to ${BOTH};
grant update, delete on insight_change to waymark_worker; -- to lock a mark needs the first
grant delete on insight_fact to waymark_worker;
grant insert on insight_fact, insight_counter to waymark_worker;
grant update (count) on insight_counter to waymark_worker;
grant update on insight_state to waymark_worker;`;

/**
 * Files that people asked for. `excluded`, `own` and `blind` are what was hidden from them all the while that the file was
 * made: with a conflict of interest or a seat in an open round that came later, or without a role that they held, they see
 * the file no more, and never a part of one that is not whole.
 */
const EXPORTS = `
create table insight_export (
  id uuid primary key,
  requested_by uuid not null references person,
  requested_at timestamptz not null,
  what text not null check (what in ('figures', 'cases')),
  format text not null check (format in ('csv', 'xlsx')),
  filter jsonb not null,
  programme_ids uuid[] not null,
  state text not null check (state in ('waiting', 'working', 'ready', 'failed')),
  rows_done int not null default 0,
  rows_all int,
  bytes int,
  sha256 text,
  ready_at timestamptz,
  excluded uuid[] not null default '{}',
  own uuid[] not null default '{}',
  blind uuid[] not null default '{}'
);
create index insight_export_person on insight_export (requested_by, requested_at desc);
create table insight_export_part (
  export_id uuid not null references insight_export on delete cascade,
  part int not null,
  bytes bytea not null,
  primary key (export_id, part)
);
grant select, insert, update, delete on insight_export, insight_export_part to ${BOTH};`;

const secured = (table: string, sight: string): string => `
alter table ${table} enable row level security, force row level security;
create policy owner on ${table} to waymark_migrate using (true) with check (true);
create policy platform on ${table} to ${BOTH} using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on ${table} for select to ${BOTH} using (${IS_PLATFORM} or ${sight});`;

/** Evaluations in whose open round the viewer has a seat: they are a reviewer there and no more, except in triage, which one officer does. */
const BLIND = `(select coalesce(array_agg(e.id), '{}') from assignment a join evaluation e on e.id = a.evaluation_id join stage_run t on t.id = a.stage_run_id
  where a.person_id = ${VIEWER} and a.state in ('invited', 'accepted', 'submitted') and t.stage = e.stage and t.run = e.run and t.round_closed_at is null
  and not exists (select 1 from pipeline_version v, jsonb_array_elements(v.definition -> 'stages') s where v.id = e.pipeline_version_id and s ->> 'id' = e.stage and s ->> 'kind' = 'triage'))`;

const OWN = `(requested_by = ${VIEWER} and (ready_at is null or (${set('excluded')} <@ excluded and ${set('own')} <@ own and ${BLIND} <@ blind and programme_ids <@ ${set('staffs')})))`;

/** Counters are read by the platform alone, which takes from them what the asker may not know of. */
const SECURED = `
${secured('insight_change', 'false')}
${secured('insight_fact', `${standsTo('staff')}(evaluation_id)`)}
${secured('insight_counter', 'false')}
${secured('insight_state', 'false')}
${secured('insight_export', OWN)}
${secured('insight_export_part', 'exists (select 1 from insight_export x where x.id = export_id and x.ready_at is not null)')}`;

/** Counters of what stages lead to and how long they take, and files of them. */
export class Insights0038 implements MigrationInterface {
  name = 'Insights00389000000000038';

  async up(db: QueryRunner): Promise<void> {
    await db.query(COUNTING);
    await db.query(EXPORTS);
    await db.query(SECURED);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table insight_export_part, insight_export, insight_state, insight_counter, insight_fact, insight_change');
  }
}
