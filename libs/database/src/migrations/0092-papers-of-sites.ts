import type { MigrationInterface, QueryRunner } from 'typeorm';
import { standsTo } from './0011-row-security/sight.ts';
import { IS_PLATFORM, set, VIEWER } from './0011-row-security/viewer.ts';

const OF_TEAM = `(innovation_id = any (${set('own')}) and (evaluation_id is null or attached_at < untold_since(evaluation_id)))`;

/** The lead of a site sees its papers: what they attached themselves at any time, and what others did once nothing untold is told by it. */
const OF_SITE = ` or (site_id is not null and is_own_site(site_id) and ${standsTo('site')}(evaluation_id) and (attached_by = ${VIEWER} or attached_at < untold_to_site(evaluation_id, ${VIEWER})))`;

/**
 * Whether a paper of the whole pilot counts through a day, as far as nothing untold to somebody tells of it. The lead of a site
 * reads none of these papers, and is asked for one of the site once none counts.
 */
const PILOT_HAS_PAPER = `
create function pilot_has_paper(of_evaluation uuid, of_kind text, through date, who uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from document d where d.evaluation_id = of_evaluation and d.kind = of_kind and d.site_id is null and d.removed_at is null
    and (d.valid_until is null or d.valid_until >= through) and d.attached_at < untold_to_site(of_evaluation, who)
    and not exists (select 1 from document n where n.id = d.replaced_by and n.attached_at < untold_to_site(of_evaluation, who)))
$$;
revoke execute on function pilot_has_paper(uuid, text, date, uuid) from public;
grant execute on function pilot_has_paper(uuid, text, date, uuid) to waymark_api, waymark_worker;`;

const sight = (site: string): string =>
  `alter policy sight on document using (${IS_PLATFORM} or ${OF_TEAM} or is_sent_document(id, innovation_id, evaluation_id, produced_for)${site})`;

/** A paper may be of one site. Those that there are name none: they are of the whole pilot, as they were. */
export class PapersOfSites0092 implements MigrationInterface {
  name = 'PapersOfSites00929000000000092';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table document add column site_id uuid references pilot_site, add constraint of_a_site_of_a_case check (site_id is null or evaluation_id is not null)');
    await db.query('create index document_site on document (site_id) where site_id is not null');
    await db.query(sight(OF_SITE));
    await db.query(PILOT_HAS_PAPER);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function pilot_has_paper(uuid, text, date, uuid)');
    await db.query(sight(''));
    await db.query('alter table document drop column site_id');
  }
}
