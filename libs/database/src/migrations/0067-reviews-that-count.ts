import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether a review counts, for whoever sees the review: also where they see neither seats nor conflicts. It tells nothing of who wrote it,
 * nor which of the two it is that sets it aside.
 */
const REVIEW_COUNTS = `create function review_counts(of_review uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select r.submitted_version is not null and a.state <> 'recused' and not exists (select 1 from conflict c
    where c.evaluation_id = r.evaluation_id and c.person_id = a.person_id and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed'))
  from review r join assignment a on a.id = r.assignment_id where r.id = of_review
$$`;

export class ReviewsThatCount0067 implements MigrationInterface {
  name = 'ReviewsThatCount00679000000000067';

  async up(db: QueryRunner): Promise<void> {
    await db.query(REVIEW_COUNTS);
    await db.query('revoke execute on function review_counts(uuid) from public');
    await db.query('grant execute on function review_counts(uuid) to waymark_api, waymark_worker');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function review_counts(uuid)');
  }
}
