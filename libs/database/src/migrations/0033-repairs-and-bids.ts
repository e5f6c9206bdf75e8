import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_PLATFORM, MAY_WRITE, set, VIEWER } from './0011-row-security/viewer.ts';

const BOTH = 'waymark_api, waymark_worker';

/**
 * A proposal that the platform made by itself has no proposer, and names the confirmed round of which it fills the places
 * again. A newer one of its kind takes its place while nobody has touched it: `replaced` is settled by nobody. `departed`
 * holds who had left the seats when it was solved: somebody who leaves later makes it out of date, whoever sits then.
 */
const REPAIRS = `
alter table assignment_round
  alter column proposed_by drop not null,
  add column repairs uuid references assignment_round,
  add column departed uuid[] not null default '{}',
  drop constraint assignment_round_state_check,
  drop constraint assignment_round_check1,
  add constraint assignment_round_state_check check (state in ('proposed', 'confirmed', 'discarded', 'replaced')),
  add constraint assignment_round_settled check ((state in ('confirmed', 'discarded')) = (settled_by is not null)),
  add constraint assignment_round_repairs check ((proposed_by is null) = (repairs is not null));
create index assignment_round_repairs_of on assignment_round (repairs) where repairs is not null;
create index assignment_round_seat_run on assignment_round_seat (stage_run_id);
create table assignment_repair (
  stage_run_id uuid primary key references stage_run,
  evaluation_id uuid not null references evaluation,
  seats uuid[] not null,
  departed uuid[] not null default '{}',
  tried_at timestamptz not null,
  proposal_id uuid references assignment_round
);`;

/** That somebody was asked whether they want to review, and what they said. One word for a stage run, whichever proposal asked last. */
const BIDS = `
create table assignment_bid (
  stage_run_id uuid not null references stage_run,
  evaluation_id uuid not null references evaluation,
  person_id uuid not null references person,
  round_id uuid not null references assignment_round,
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  roles text[] not null,
  bid text check (bid in ('eager', 'willing', 'unwilling')),
  bid_at timestamptz,
  primary key (stage_run_id, person_id),
  check (num_nonnulls(bid, bid_at) in (0, 2))
);
create index assignment_bid_person on assignment_bid (person_id);
create index assignment_bid_round on assignment_bid (round_id);
alter table assignment_round_seat
  add column bid text check (bid in ('eager', 'willing', 'unwilling')),
  add column bid_points int not null default 0;`;

const secured = (table: string, sight: string): string => `
alter table ${table} enable row level security, force row level security;
create policy owner on ${table} to waymark_migrate using (true) with check (true);
create policy platform on ${table} to ${BOTH} using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on ${table} for select to ${BOTH} using (${IS_PLATFORM} or ${sight});`;

/** Whoever has a conflict of interest sees nothing of a bid any more, also of their own. */
const SECURED = `
grant select, insert, update on assignment_round to ${BOTH};
grant select on assignment_repair to ${BOTH};
grant insert, update on assignment_repair to waymark_worker;
grant select, insert, update, delete on assignment_round_seat, assignment_round_wish, assignment_bid to ${BOTH};
alter policy platform on assignment_round to ${BOTH};
alter policy sight on assignment_round to ${BOTH};
alter policy platform on assignment_round_wish to ${BOTH};
alter policy sight on assignment_round_wish to ${BOTH};
${secured('assignment_repair', 'false')}
${secured('assignment_bid', `(stands_as_staff(evaluation_id) or (person_id = ${VIEWER} and evaluation_id <> all (${set('excluded')})))`)}`;

/** Proposals that come by themselves after somebody left, and what reviewers say that they would like to review. */
export class RepairsAndBids0033 implements MigrationInterface {
  name = 'RepairsAndBids00339000000000033';

  async up(db: QueryRunner): Promise<void> {
    await db.query(REPAIRS);
    await db.query(BIDS);
    await db.query(SECURED);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table assignment_bid, assignment_repair;
      delete from assignment_round where repairs is not null;
      alter table assignment_round_seat drop column bid, drop column bid_points;
      drop index assignment_round_seat_run;
      alter policy platform on assignment_round to waymark_api;
      alter policy sight on assignment_round to waymark_api;
      alter policy platform on assignment_round_wish to waymark_api;
      alter policy sight on assignment_round_wish to waymark_api;
      revoke insert, update, select on assignment_round from waymark_worker;
      revoke insert, update, delete, select on assignment_round_wish from waymark_worker;
      revoke insert, delete on assignment_round_seat from waymark_worker;
      alter table assignment_round drop constraint assignment_round_repairs, drop constraint assignment_round_settled, drop constraint assignment_round_state_check, drop column repairs, drop column departed,
        alter column proposed_by set not null,
        add constraint assignment_round_check1 check (num_nonnulls(settled_by, settled_at) in (0, 2)),
        add constraint assignment_round_state_check check (state in ('proposed', 'confirmed', 'discarded'))`);
  }
}
