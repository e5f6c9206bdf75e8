import type { MigrationInterface, QueryRunner } from 'typeorm';

const SETTLED = '(outcome is null) = (settled_at is null)';

/** Nobody settles one that lapses: its pilot ended. The worker ends pilots too, where a time limit does. */
const UP = `
alter table plan_amendment
  drop constraint plan_amendment_outcome_check,
  drop constraint plan_amendment_check,
  add constraint plan_amendment_outcome check (outcome in ('signed', 'withdrawn', 'lapsed')),
  add constraint plan_amendment_settled check (${SETTLED} and (settled_by is null) = (outcome is null or outcome = 'lapsed')
    and (settled_reason is not null) = coalesce(outcome in ('withdrawn', 'lapsed'), false));
grant update (outcome, settled_by, settled_at, settled_reason) on plan_amendment to waymark_worker;
alter policy settles on plan_amendment to waymark_api, waymark_worker;`;

/** What lapsed stays as it is. */
const DOWN = `
alter policy settles on plan_amendment to waymark_api;
revoke update on plan_amendment from waymark_worker;
alter table plan_amendment
  drop constraint plan_amendment_outcome,
  drop constraint plan_amendment_settled,
  add constraint plan_amendment_outcome_check check (outcome in ('signed', 'withdrawn')) not valid,
  add constraint plan_amendment_check check (${SETTLED} and (outcome is null) = (settled_by is null) and (settled_reason is not null) = (outcome is not distinct from 'withdrawn')) not valid;`;

/** An amendment that waits for its second signature lapses as its pilot ends. */
export class LapsedAmendments0072 implements MigrationInterface {
  name = 'LapsedAmendments00729000000000072';

  async up(db: QueryRunner): Promise<void> {
    await db.query(UP);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(DOWN);
  }
}
