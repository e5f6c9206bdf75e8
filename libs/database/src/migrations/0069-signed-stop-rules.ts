import type { MigrationInterface, QueryRunner } from 'typeorm';
import { standsTo } from './0011-row-security/sight.ts';
import { IS_PLATFORM, MAY_WRITE } from './0011-row-security/viewer.ts';

const BOTH = 'waymark_api, waymark_worker';

/**
 * Amendments of a plan that change a stop rule, each as it was asked for: they wait for the signature of a second person,
 * and until then the plan is what it was. A settled one never changes. Seen by staff alone: others read what was signed.
 */
const AMENDMENTS = `
create table plan_amendment (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  revision int not null check (revision > 0),
  version int not null,
  asked jsonb not null check (jsonb_typeof(asked) = 'object'),
  changes jsonb not null check (jsonb_typeof(changes) = 'array'),
  reason text not null,
  proposed_by uuid not null references person,
  proposed_at timestamptz not null,
  outcome text check (outcome in ('signed', 'withdrawn')),
  settled_by uuid references person,
  settled_at timestamptz,
  settled_reason text,
  unique (evaluation_id, revision),
  foreign key (evaluation_id, version) references pilot_plan_version (evaluation_id, version),
  check ((outcome is null) = (settled_by is null) and (outcome is null) = (settled_at is null) and (settled_reason is not null) = (outcome is not distinct from 'withdrawn')),
  check (outcome is distinct from 'signed' or settled_by <> proposed_by)
);
create unique index plan_amendment_open on plan_amendment (evaluation_id) where outcome is null;
create function keep_settled() returns trigger language plpgsql as $$
begin
  if old.outcome is not null then
    raise exception 'an amendment that was settled stays as it is' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger stay_settled before update on plan_amendment for each row execute function keep_settled();
grant select, insert on plan_amendment to ${BOTH};
grant update (outcome, settled_by, settled_at, settled_reason) on plan_amendment to waymark_api;
alter table plan_amendment enable row level security, force row level security;
create policy owner on plan_amendment to waymark_migrate using (true) with check (true);
create policy adds on plan_amendment for insert to ${BOTH} with check (${MAY_WRITE});
create policy settles on plan_amendment for update to waymark_api using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on plan_amendment for select to ${BOTH} using (${IS_PLATFORM} or ${standsTo('staff')}(evaluation_id));`;

/** Who signed a version second; whoever proposed it signed it first. */
const SECOND = 'alter table pilot_plan_version add column second_signed_by uuid references person, add check (second_signed_by <> signed_by);';

/** A stop rule that was locked is changed by two people. */
export class SignedStopRules0069 implements MigrationInterface {
  name = 'SignedStopRules00699000000000069';

  async up(db: QueryRunner): Promise<void> {
    await db.query(AMENDMENTS);
    await db.query(SECOND);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table pilot_plan_version drop column second_signed_by');
    await db.query('drop table plan_amendment; drop function keep_settled()');
  }
}
