import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who took a plan back, and why. A plan ends one way: it is signed or it is withdrawn, and the table itself refuses both. What was withdrawn stays as it is. */
const UP = `
alter table migration_plan
  add column withdrawn_by uuid references person,
  add column withdrawn_at timestamptz,
  add column withdrawn_reason text,
  add constraint migration_plan_withdrawn check ((withdrawn_by is null) = (withdrawn_at is null) and (withdrawn_by is null) = (withdrawn_reason is null) and (withdrawn_reason is null or withdrawn_reason ~ '\\S')),
  add constraint migration_plan_ends_once check (withdrawn_at is null or signed_at is null);
create function keep_withdrawn_plan() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is not null then
    raise exception 'a plan that was withdrawn stays as it is' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger stay_withdrawn before update on migration_plan for each row execute function keep_withdrawn_plan();
grant update (withdrawn_by, withdrawn_at, withdrawn_reason) on migration_plan to waymark_api;`;

const DOWN = `
drop trigger stay_withdrawn on migration_plan;
drop function keep_withdrawn_plan();
alter table migration_plan drop column withdrawn_by, drop column withdrawn_at, drop column withdrawn_reason;`;

/** A plan that moves running evaluations can be taken back before somebody signs it. */
export class WithdrawnPlans0073 implements MigrationInterface {
  name = 'WithdrawnPlans00739000000000073';

  async up(db: QueryRunner): Promise<void> {
    await db.query(UP);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(DOWN);
  }
}
