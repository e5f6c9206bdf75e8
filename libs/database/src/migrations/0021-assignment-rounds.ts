import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asked } from './0011-row-security/sight.ts';
import { IS_PLATFORM, MAY_WRITE } from './0011-row-security/viewer.ts';

const TABLES = `
create table assignment_round (
  id uuid primary key,
  programme_id uuid not null references programme,
  pipeline_version_id uuid not null references pipeline_version,
  stage text not null,
  evaluation_ids uuid[] not null check (cardinality(evaluation_ids) > 0),
  proposed_by uuid not null references person,
  proposed_at timestamptz not null,
  state text not null check (state in ('proposed', 'confirmed', 'discarded')),
  settled_by uuid references person,
  settled_at timestamptz,
  version int not null check (version > 0),
  seed int not null,
  optimal boolean not null,
  total int not null,
  worst int not null,
  bound int not null,
  optimum int not null,
  free_total int,
  free_moved int,
  considered int not null,
  left_beyond int not null,
  left_by_role int not null,
  check ((state = 'proposed') = (settled_at is null)),
  check (num_nonnulls(settled_by, settled_at) in (0, 2)),
  check (num_nonnulls(free_total, free_moved) in (0, 2))
);
create index assignment_round_programme on assignment_round (programme_id, proposed_at desc);
create table assignment_round_seat (
  round_id uuid not null references assignment_round on delete cascade,
  evaluation_id uuid not null references evaluation,
  stage_run_id uuid not null references stage_run,
  person_id uuid not null references person,
  role text not null,
  assignment_id uuid references assignment,
  affinity int not null,
  terms text[] not null,
  locked boolean not null,
  has_alternative boolean,
  alternative jsonb,
  primary key (round_id, evaluation_id, person_id)
);
create table assignment_round_wish (
  round_id uuid not null references assignment_round on delete cascade,
  place int not null,
  evaluation_id uuid not null references evaluation,
  person_id uuid not null references person,
  wish text not null check (wish in ('lock', 'forbid')),
  cost int not null,
  primary key (round_id, evaluation_id, person_id)
);
grant select, insert, update on assignment_round to waymark_api;
grant select, insert, update, delete on assignment_round_seat, assignment_round_wish to waymark_api;
grant select, update on assignment_round_seat to waymark_worker;`;

const secured = (table: string, roles: string, sight: string): string => `
alter table ${table} enable row level security, force row level security;
create policy owner on ${table} to waymark_migrate using (true) with check (true);
create policy platform on ${table} to ${roles} using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on ${table} for select to ${roles} using (${IS_PLATFORM} or ${sight});`;

/** Totals and bounds are of all evaluations together: whoever may not see one of them sees nothing of the round. */
const SECURED = `
${asked('are_all_in_sight', 'of_evaluations uuid[]', 'not exists (select 1 from unnest(of_evaluations) one where not stands_as_staff(one))')}
${asked('is_round_in_sight', 'of_round uuid', 'exists (select 1 from assignment_round r where r.id = of_round)')}
${secured('assignment_round', 'waymark_api', 'are_all_in_sight(evaluation_ids)')}
${secured('assignment_round_seat', 'waymark_api, waymark_worker', 'is_round_in_sight(round_id)')}
${secured('assignment_round_wish', 'waymark_api', 'is_round_in_sight(round_id)')}`;

/** Proposals of who reviews what over several evaluations at once, until people confirm or discard them. */
export class AssignmentRounds0021 implements MigrationInterface {
  name = 'AssignmentRounds00219000000000021';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(SECURED);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table assignment_round_wish, assignment_round_seat, assignment_round; drop function are_all_in_sight(uuid[]), is_round_in_sight(uuid)');
  }
}
