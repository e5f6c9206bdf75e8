import type { MigrationInterface, QueryRunner } from 'typeorm';
import { standsTo } from './0011-row-security/sight.ts';
import { IS_PLATFORM, set, VIEWER } from './0011-row-security/viewer.ts';

const OF_TEAM = `(innovation_id = any (${set('own')}) and (evaluation_id is null or attached_at < untold_since(evaluation_id)))`;

/** The lead of a site sees its papers: what they attached themselves at any time, and what others did once nothing untold is told by it. */
const OF_SITE = ` or (site_id is not null and is_own_site(site_id) and ${standsTo('site')}(evaluation_id) and (attached_by = ${VIEWER} or attached_at < untold_to_site(evaluation_id, ${VIEWER})))`;

const sight = (site: string): string =>
  `alter policy sight on document using (${IS_PLATFORM} or ${OF_TEAM} or is_sent_document(id, innovation_id, evaluation_id, produced_for)${site})`;

/** A paper may be of one site. Those that there are name none: they are of the whole pilot, as they were. */
export class PapersOfSites0092 implements MigrationInterface {
  name = 'PapersOfSites00929000000000092';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table document add column site_id uuid references pilot_site, add constraint of_a_site_of_a_case check (site_id is null or evaluation_id is not null)');
    await db.query('create index document_site on document (site_id) where site_id is not null');
    await db.query(sight(OF_SITE));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(sight(''));
    await db.query('alter table document drop column site_id');
  }
}
