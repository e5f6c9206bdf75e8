import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_PLATFORM, MAY_WRITE, VIEWER } from './0011-row-security/viewer.ts';

/**
 * Runs of calibration. `file` is the whole run as canonical JSON, input and results: its bytes are what the digest is
 * of, so it is text and no jsonb. A run is added and never changed.
 */
const TABLE = `
create table calibration_run (
  id uuid primary key,
  programme_id uuid not null references programme,
  pipeline_version_id uuid not null references pipeline_version,
  stage text not null,
  rubric text not null,
  evaluation_ids uuid[] not null check (cardinality(evaluation_ids) > 1),
  run_by uuid not null references person,
  run_at timestamptz not null,
  -- what came out, from the file: lists need no more of it
  status text not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  file text not null,
  simulated boolean not null
);
create index calibration_run_programme on calibration_run (programme_id, run_at desc);
grant select, insert on calibration_run to waymark_api;`;

/**
 * Whether the viewer holds a seat in an open round of the programme: what others gave elsewhere would sway them. It is
 * asked past row security, which would hide their seat from them where a conflict keeps them from its evaluation, and the
 * answer is theirs alone. Triage is one officer's work, and no round of several.
 */
const SEATED = `
create function sits_in_a_round_of(of_programme uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from assignment a join stage_run t on t.id = a.stage_run_id join evaluation s on s.id = a.evaluation_id
    where a.person_id = ${VIEWER} and s.programme_id = of_programme and a.state in ('invited', 'accepted', 'submitted') and t.round_closed_at is null and t.left_at is null
      and not exists (select 1 from pipeline_version v, jsonb_array_elements(v.definition -> 'stages') g where v.id = s.pipeline_version_id and g ->> 'id' = t.stage and g ->> 'kind' = 'triage'))
$$;
revoke execute on function sits_in_a_round_of(uuid) from public;
grant execute on function sits_in_a_round_of(uuid) to waymark_api;`;

/** Every rank is a rank among all of its cases: whoever may not see one of them sees nothing of the run, and whoever sits in an open round of the programme nothing until it ends. */
const SECURED = `
alter table calibration_run enable row level security, force row level security;
create policy owner on calibration_run to waymark_migrate using (true) with check (true);
create policy adds on calibration_run for insert to waymark_api with check (${MAY_WRITE});
create policy sight on calibration_run for select to waymark_api using (${IS_PLATFORM} or (are_all_in_sight(evaluation_ids) and not sits_in_a_round_of(programme_id)));`;

/** Calibration of what reviewers gave, frozen. */
export class Calibration0036 implements MigrationInterface {
  name = 'Calibration00369000000000036';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
    await db.query(SEATED);
    await db.query(SECURED);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table calibration_run; drop function sits_in_a_round_of(uuid)');
  }
}
