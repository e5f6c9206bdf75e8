import type { Relation } from '@waymark/domain/access';

/** Who leads site `s`, and whether they cannot sign in any more: for the service alone. Columns, SQL */
export const siteLead = (relation: Relation): string => {
  const of = (column: string): string => (relation === 'staff' ? `(select ${column} from person p where p.id = s.site_lead_id)` : 'null');
  return `${of('p.display_name')} as lead, ${of('p.disabled_at is not null')} as "leadGone"`;
};
