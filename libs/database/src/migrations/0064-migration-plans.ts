import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_PLATFORM, MAY_WRITE, set, VIEWER } from './0011-row-security/viewer.ts';

const BOTH = 'waymark_api, waymark_worker';

/**
 * Plans that move evaluations to a newer version of their pipeline, and the evaluations that each names, with their version as
 * the plan was drafted on it. Two people stand under a plan that moves anything. A finished run of a moved evaluation notes the
 * version that it ran under; one without is of the version that its evaluation is on.
 */
const TABLES = `
create table migration_plan (
  id uuid primary key,
  programme_id uuid not null references programme,
  from_version_id uuid not null references pipeline_version,
  to_version_id uuid not null references pipeline_version,
  stage_map jsonb not null,
  clocks text not null check (clocks in ('kept', 'restarted')),
  reason text not null check (reason ~ '\\S'),
  drafted_by uuid not null references person,
  drafted_as text[] not null,
  drafted_at timestamptz not null,
  signed_by uuid references person,
  signed_as text[],
  signed_at timestamptz,
  check (from_version_id <> to_version_id),
  check (signed_by <> drafted_by),
  check ((signed_by is null) = (signed_at is null) and (signed_by is null) = (signed_as is null))
);
create index migration_plan_programme on migration_plan (programme_id, drafted_at desc);
create table migration_move (
  plan_id uuid not null references migration_plan,
  evaluation_id uuid not null references evaluation,
  version int not null,
  state text not null default 'named' check (state in ('named', 'moved', 'stays')),
  reasons jsonb not null default '[]',
  settled_at timestamptz,
  primary key (plan_id, evaluation_id),
  check ((state = 'named') = (settled_at is null))
);
create index migration_move_evaluation on migration_move (evaluation_id);
create index migration_move_named on migration_move (plan_id) where state = 'named';
alter table stage_run add column pipeline_version_id uuid references pipeline_version;
grant select, insert on migration_plan, migration_move to waymark_api;
grant update (signed_by, signed_as, signed_at) on migration_plan to waymark_api;
grant select on migration_plan, migration_move to waymark_worker;
grant update (state, reasons, settled_at) on migration_move to ${BOTH};`;

/** Whoever may publish in the programme of a plan, as “pipeline:publish” says. */
const PUBLISHES = `
create function publishes_in(of_programme uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from role_holding h where h.person_id = ${VIEWER} and h.role in ('administrator', 'programme-lead')
    and (h.programme_id is null or h.programme_id = of_programme) and h.revoked_at is null)
$$;
revoke execute on function publishes_in(uuid) from public;
grant execute on function publishes_in(uuid) to ${BOTH};`;

const secured = (table: string, sight: string): string => `
alter table ${table} enable row level security, force row level security;
create policy owner on ${table} to waymark_migrate using (true) with check (true);
create policy platform on ${table} to ${BOTH} using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on ${table} for select to ${BOTH} using (${IS_PLATFORM} or ${sight});`;

/** A plan is for those who publish in its programme; what it says of a case, for those of them who are staff of that case. */
const SECURED = `
${secured('migration_plan', 'publishes_in(programme_id)')}
${secured('migration_move', `(exists (select 1 from evaluation e where e.id = evaluation_id and e.programme_id = any (${set('staffs')})) and exists (select 1 from migration_plan p where p.id = plan_id))`)}`;

/** Plans that move running evaluations to a newer version of their pipeline. */
export class MigrationPlans0064 implements MigrationInterface {
  name = 'MigrationPlans00649000000000064';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(PUBLISHES);
    await db.query(SECURED);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table migration_move, migration_plan; drop function publishes_in(uuid); alter table stage_run drop column pipeline_version_id');
  }
}
