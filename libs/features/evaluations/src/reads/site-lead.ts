import type { Relation } from '@waymark/domain/access';
import { LEAD_GONE } from './may-lead.ts';

/** Who led site `s` before, oldest first, with the reason of each change. JSON, SQL */
const EARLIER = `coalesce((select jsonb_agg(jsonb_build_object('lead', p.display_name, 'since', x.one -> 'since', 'until', x.one -> 'until', 'reason', x.one -> 'reason') order by x.place)
  from jsonb_array_elements(s.lead_earlier) with ordinality x(one, place) join person p on p.id = (x.one ->> 'lead')::uuid), '[]')`;

/** Who leads site `s` of evaluation `e`, whether they cannot lead it any more, and who led it before: for the service alone. Columns, SQL */
export const siteLead = (relation: Relation): string =>
  relation === 'staff'
    ? `(select p.display_name from person p where p.id = s.site_lead_id) as lead, ${LEAD_GONE} as "leadGone", ${EARLIER} as "earlierLeads"`
    : 'null as lead, null as "leadGone", null as "earlierLeads"';
