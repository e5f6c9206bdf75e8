import type { MigrationInterface, QueryRunner } from 'typeorm';
import { standsTo } from './0011-row-security/sight.ts';
import { IS_PLATFORM, MAY_WRITE, set } from './0011-row-security/viewer.ts';

/**
 * Answers to packs of guidance: as the team writes them, and as they were frozen with a revision; and the packs that an
 * evaluation was started under. Of evaluations that run already it is those that the product carried until now.
 */
const TABLES = `
create table innovation_guidance (
  innovation_id uuid not null references innovation,
  pack_id text not null,
  pack_version text not null,
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  version int not null check (version > 0),
  saved_by uuid not null references person,
  saved_at timestamptz not null,
  primary key (innovation_id, pack_id)
);
create table submission_guidance (
  submission_id uuid not null references submission,
  pack_id text not null,
  pack_version text not null,
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  primary key (submission_id, pack_id)
);
create table evaluation_pack (
  evaluation_id uuid not null references evaluation,
  pack_id text not null,
  pack_version text not null,
  primary key (evaluation_id, pack_id)
);
insert into evaluation_pack (evaluation_id, pack_id, pack_version)
  select e.id, p.id, p.version from evaluation e cross join (values ('esf', '2022.08.0'), ('dtac', '2.0.0')) p (id, version);
grant select, insert, update on innovation_guidance to waymark_api;
grant select on innovation_guidance to waymark_worker;
grant select, insert on submission_guidance, evaluation_pack to waymark_api, waymark_worker;`;

const secured = (table: string, roles: string, sight: string): string => `
alter table ${table} enable row level security, force row level security;
create policy owner on ${table} to waymark_migrate using (true) with check (true);
create policy platform on ${table} to ${roles} using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on ${table} for select to ${roles} using (${IS_PLATFORM} or ${sight});`;

const CASE = `${standsTo('staff', 'reviewer')}(evaluation_id) or team_knows(evaluation_id)`;

/** What the team writes is its own; what was sent is read by whoever reads the submission that it was sent with. */
const SECURED = `
${secured('innovation_guidance', 'waymark_api, waymark_worker', `innovation_id = any (${set('own')})`)}
${secured('submission_guidance', 'waymark_api, waymark_worker', 'is_submission_in_sight(submission_id)')}
${secured('evaluation_pack', 'waymark_api, waymark_worker', CASE)}`;

/** Guidance: answers to its packs, and which version an evaluation keeps. */
export class Guidance0023 implements MigrationInterface {
  name = 'Guidance00239000000000023';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(SECURED);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table evaluation_pack, submission_guidance, innovation_guidance');
  }
}
