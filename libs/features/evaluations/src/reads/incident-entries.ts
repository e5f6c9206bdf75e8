import type { Relation } from '@waymark/domain/access';

/** Who wrote line `n`. */
const WRITER = '(select p.display_name from person p where p.id = n.written_by)';

/** The follow-up of incident `i` of evaluation `$1` as the person `$2` may read it: a site lead reads no name but their own, and of others nothing since a decision that is untold to them. SQL */
export const incidentEntries = (relation: Relation): string => {
  const own = 'n.written_by = $2';
  return `coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'text', n.text, 'writtenAt', n.written_at, 'writtenBy', ${relation === 'staff' ? WRITER : `case when ${own} then ${WRITER} end`}) order by n.written_at, n.id)
    from incident_entry n where n.incident_id = i.id ${relation === 'site' ? `and (${own} or n.written_at < untold_to_site($1, $2))` : ''}), '[]')`;
};
