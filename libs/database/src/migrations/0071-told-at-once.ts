import type { MigrationInterface, QueryRunner } from 'typeorm';
import { standsTo } from './0011-row-security/sight.ts';
import { IS_PLATFORM, VIEWER } from './0011-row-security/viewer.ts';

/** What the maker does themselves is known at once, although a letter follows it. */
const AT_ONCE = `and not exists (select 1 from evaluation_state s cross join jsonb_array_elements(s.state -> 'moves') m
      where s.evaluation_id = d.evaluation_id and m ->> 'decision' = d.decision and (m -> 'atOnce')::boolean)`;

const untold = (atOnce: string): string => `
create or replace function untold_to_site(of_evaluation uuid, who uuid) returns timestamptz
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(min(d.decided_at), 'infinity') from decision d join letter l on l.evaluation_id = d.evaluation_id and l.decision = d.decision
  where d.evaluation_id = of_evaluation and l.released_at is null ${atOnce}
    and d.decided_at > (select max(s.joined_at) from pilot_site s where s.evaluation_id = of_evaluation and s.site_lead_id = who)
$$`;

const incidents = (told: string): string => `alter policy sight on incident using (${IS_PLATFORM} or ${standsTo('staff')}(evaluation_id) or (is_own_site(site_id) and ${standsTo('site')}(evaluation_id)${told}))`;

/** A site lead sees the incidents that they reported, and of others those before what is untold to them. */
const TOLD = ` and (reported_by = ${VIEWER} or reported_at < untold_to_site(evaluation_id, ${VIEWER}))`;

/** A site knows at once that the maker stepped out, and nothing of incidents that staff record while a decision is untold. */
export class ToldAtOnce0071 implements MigrationInterface {
  name = 'ToldAtOnce00719000000000071';

  async up(db: QueryRunner): Promise<void> {
    await db.query(untold(AT_ONCE));
    await db.query(incidents(TOLD));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(incidents(''));
    await db.query(untold(''));
  }
}
