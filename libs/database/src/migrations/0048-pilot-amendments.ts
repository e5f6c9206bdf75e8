import type { MigrationInterface, QueryRunner } from 'typeorm';
import { standsTo } from './0011-row-security/sight.ts';
import { IS_PLATFORM, MAY_WRITE } from './0011-row-security/viewer.ts';
import { seeAs } from './0011-row-security/see-as.ts';

/** Why a site left, and who recorded it, with what stood there before it was corrected. Rows of before have none. */
const LEFT = `
alter table pilot_site
  add column left_reason text,
  add column left_recorded_by uuid references person,
  add column left_recorded_at timestamptz,
  add column left_earlier jsonb not null default '[]',
  add constraint left_with_reason check ((left_reason is null) = (left_recorded_by is null) and (left_reason is null) = (left_recorded_at is null)
    and (left_reason is null or left_at is not null));`;

/** Mean and limits of a measure begin anew with a month, at a site or at every one. A rebase never changes; it can be withdrawn, once. */
const REBASES = `
create table measure_rebase (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  measure_id uuid not null references measure,
  site_id uuid references pilot_site,
  month date not null check (extract(day from month) = 1),
  version int not null,
  kind text not null,
  reason text not null,
  changed_on date not null,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  withdrawn_by uuid references person,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  unique (measure_id, version),
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
create index measure_rebase_evaluation on measure_rebase (evaluation_id);
create unique index measure_rebase_once on measure_rebase (measure_id, month, site_id) nulls not distinct where withdrawn_at is null;
create function keep_withdrawn() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is not null then
    raise exception 'a rebase that was withdrawn stays as it is' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger stay_withdrawn before update on measure_rebase for each row execute function keep_withdrawn();
grant select, insert on measure_rebase to waymark_api, waymark_worker;
grant update (withdrawn_by, withdrawn_at, withdrawn_reason) on measure_rebase to waymark_api;
alter table measure_rebase enable row level security, force row level security;
create policy owner on measure_rebase to waymark_migrate using (true) with check (true);
create policy adds on measure_rebase for insert to waymark_api, waymark_worker with check (${MAY_WRITE});
create policy withdraws on measure_rebase for update to waymark_api using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on measure_rebase for select to waymark_api, waymark_worker using (
  ${IS_PLATFORM} or ${standsTo('staff')}(evaluation_id) or ((site_id is null or is_own_site(site_id)) and ${standsTo('site')}(evaluation_id)));`;

const NOT_LEFT = 'alter table pilot_site drop column left_reason, drop column left_recorded_by, drop column left_recorded_at, drop column left_earlier;';

/** What changes of a pilot while it runs: sites leave it, and their leads keep sight of their own past; limits of measures begin anew. */
export class PilotAmendments0048 implements MigrationInterface {
  name = 'PilotAmendments00489000000000048';

  async up(db: QueryRunner): Promise<void> {
    await db.query(LEFT);
    await db.query(REBASES);
    await db.query(seeAs({ glass: true, everywhere: true, past: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(seeAs({ glass: true, everywhere: true }));
    await db.query('drop table measure_rebase; drop function keep_withdrawn()');
    await db.query(NOT_LEFT);
  }
}
