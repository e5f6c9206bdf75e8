import type { MigrationInterface, QueryRunner } from 'typeorm';
import { standsTo } from './0011-row-security/sight.ts';
import { IS_PLATFORM, MAY_WRITE } from './0011-row-security/viewer.ts';

const BOTH = 'waymark_api, waymark_worker';

/**
 * The register tells why: words that somebody wrote for the public into a letter, somebody else approved and a release told; and what the
 * report of the pilot said on which the adoption rests. What was told before has neither, and nothing is filled in.
 */
const REGISTER = `
alter table register_entry
  add column reasons jsonb not null default '[]' check (jsonb_typeof(reasons) = 'array'),
  add column evidence jsonb check (jsonb_typeof(evidence) = 'object');`;

/** What an adoption would ask of the budget, year by year, in versions: staff alone read it, as all money. */
const BUDGET = `
create table budget_case (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  version int not null,
  years jsonb not null check (jsonb_typeof(years) = 'array'),
  guidance jsonb,
  reason text,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  superseded boolean not null default false,
  simulated boolean not null,
  unique (evaluation_id, version)
);
create unique index budget_case_current on budget_case (evaluation_id) where not superseded;
create trigger keep_simulated before update of simulated on budget_case for each row execute function keep_simulated();
grant select, insert on budget_case to ${BOTH};
grant update (superseded) on budget_case to waymark_api;
alter table budget_case enable row level security, force row level security;
create policy owner on budget_case to waymark_migrate using (true) with check (true);
create policy adds on budget_case for insert to ${BOTH} with check (${MAY_WRITE});
create policy supersedes on budget_case for update to waymark_api using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on budget_case for select to ${BOTH} using (${IS_PLATFORM} or ${standsTo('staff')}(evaluation_id));`;

/** The register tells why, and budget impact is recorded. */
export class ReasonsAndBudget0049 implements MigrationInterface {
  name = 'ReasonsAndBudget00499000000000049';

  async up(db: QueryRunner): Promise<void> {
    await db.query(REGISTER);
    await db.query(BUDGET);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table budget_case');
    await db.query('alter table register_entry drop column evidence, drop column reasons');
  }
}
