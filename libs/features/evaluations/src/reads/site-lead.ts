import type { Relation } from '@waymark/domain/access';
import { LEAD_GONE } from './may-lead.ts';

/** Who leads site `s` of evaluation `e`, and whether they cannot lead it any more: for the service alone. Columns, SQL */
export const siteLead = (relation: Relation): string =>
  relation === 'staff' ? `(select p.display_name from person p where p.id = s.site_lead_id) as lead, ${LEAD_GONE} as "leadGone"` : 'null as lead, null as "leadGone"';
