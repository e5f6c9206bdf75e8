import type { MigrationInterface, QueryRunner } from 'typeorm';
import { standsTo } from './0011-row-security/sight.ts';
import { IS_PLATFORM, MAY_WRITE } from './0011-row-security/viewer.ts';

const BOTH = 'waymark_api, waymark_worker';

/** Seen as measures are: the team sees nothing that was recorded since a decision which no letter has told. */
const seenAsMeasures = (table: string, at: string): string => `
create index ${table}_evaluation on ${table} (evaluation_id);
grant select, insert on ${table} to ${BOTH};
alter table ${table} enable row level security, force row level security;
create policy owner on ${table} to waymark_migrate using (true) with check (true);
create policy adds on ${table} for insert to ${BOTH} with check (${MAY_WRITE});
create policy sight on ${table} for select to ${BOTH} using (
  ${IS_PLATFORM} or ${standsTo('staff', 'reviewer', 'site')}(evaluation_id) or (team_knows(evaluation_id) and ${at} < untold_since(evaluation_id)));`;

/** Logic model and sample-size note, in revisions that stay. */
const PLANS = `
create table pilot_plan (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  revision int not null,
  parts jsonb not null check (jsonb_typeof(parts) = 'object'),
  saved_by uuid not null references person,
  saved_at timestamptz not null,
  unique (evaluation_id, revision)
);${seenAsMeasures('pilot_plan', 'saved_at')}`;

/** The whole plan as it was locked, and as each amendment left it. Nothing of it ever changes. */
const VERSIONS = `
create table pilot_plan_version (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  version int not null check (version > 0),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  changes jsonb not null check (jsonb_typeof(changes) = 'array'),
  reason text,
  signed_by uuid not null references person,
  signed_at timestamptz not null,
  unique (evaluation_id, version),
  check ((version = 1) = (reason is null))
);${seenAsMeasures('pilot_plan_version', 'signed_at')}`;

/** What was locked before plans had versions is their first, without the parts that nobody asked for then. */
const LOCKED_BEFORE = `
insert into pilot_plan_version (id, evaluation_id, version, content, changes, signed_by, signed_at)
select gen_random_uuid(), evaluation_id, 1, jsonb_build_object('parts', null, 'measures', jsonb_agg(jsonb_build_object(
    'id', id, 'name', name, 'unit', unit, 'numerator', numerator, 'denominator', denominator, 'direction', direction, 'baseline', baseline, 'target', target, 'main', main,
    'stopRule', case when stop_comparison is not null then jsonb_build_object('comparison', stop_comparison, 'threshold', stop_threshold, 'consecutive', stop_consecutive) end)
  order by main desc, name, id)), '[]', (array_agg(locked_by order by locked_at))[1], max(locked_at)
from measure where locked_at is not null group by evaluation_id;`;

/** Plans of pilots: logic model, sample-size note, and every version that was signed. */
export class PilotPlans0052 implements MigrationInterface {
  name = 'PilotPlans00529000000000052';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PLANS);
    await db.query(VERSIONS);
    await db.query(LOCKED_BEFORE);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table pilot_plan_version, pilot_plan');
  }
}
