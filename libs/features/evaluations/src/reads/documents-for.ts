import type { Relation } from '@waymark/domain/access';
import { CASE_DOCUMENTS, papersOfSiteLead, sentWith } from './case-documents.ts';
import { EARLIER_DOCUMENTS } from './earlier-documents.ts';
import { SENT_IN_CONFIDENCE } from './submission-documents.ts';

const beforeUntold = (at: string): string => `${at} < untold_since($1)`;

/**
 * For the team, its draft's documents and those of the case; one that was replaced stays until the team knows of the other.
 * What was made for a stage of this evaluation, or sent with it, stays as staff have it where something made for another
 * evaluation took its place: that one stands there alone.
 */
const TEAM_DOCUMENTS = `((d.evaluation_id is null and (d.produced_for is null or d.produced_for = $1)) or (d.evaluation_id = $1 and ${beforeUntold('d.attached_at')})) and d.removed_at is null
  and not exists (select 1 from document n where n.id = d.replaced_by and (n.produced_for = $1 or (d.produced_for is null
    and not (n.produced_for is not null and ${sentWith('any')}) and (n.evaluation_id is distinct from $1 or ${beforeUntold('n.attached_at')}))))`;

/** Which documents `d` somebody of this relation reads; everybody else those that the case is worked on with. */
const SEEN: Partial<Record<Relation, string>> = { team: TEAM_DOCUMENTS, site: papersOfSiteLead('$2') };

/** The site that a paper is of. */
const OF_SITE = 'd.site_id as "siteId", (select o.name from pilot_site s join organisation o on o.id = s.organisation_id where s.id = d.site_id) as site';

/** Documents of evaluation `$1` as the person `$2` may read them, with the site that a paper is of. SQL */
export const documentsFor = (relation: Relation): string => `select d.id, d.kind, d.file_name as "fileName", d.valid_until as "validUntil", d.attached_at as "attachedAt", u.size_bytes::int as "sizeBytes",
        u.media_type as "mediaType", u.sha256, d.simulated, ${relation === 'team' ? 'd.in_confidence' : SENT_IN_CONFIDENCE} as "inConfidence", ${EARLIER_DOCUMENTS} as earlier,
        ${OF_SITE}
      from document d join upload u on u.id = d.upload_id join evaluation_announced e on e.evaluation_id = $1
      where d.innovation_id = e.innovation_id and ${SEEN[relation] ?? CASE_DOCUMENTS}
      order by d.attached_at, d.id`;
