import type { Relation } from '@waymark/domain/access';

/** That neither safety standard applied, until a revision of hazard log `h` took its place; oldest first, and who said so to the service alone. JSON, SQL */
export const notApplicableEarlier = (relation: Relation): string =>
  `(select coalesce(jsonb_agg(jsonb_build_object('reason', x.one -> 'reason', 'until', x.one -> 'until', 'by', ${relation === 'staff' ? `(select p.display_name from person p where p.id = (x.one ->> 'by')::uuid)` : 'null'}) order by x.place), '[]')
    from jsonb_array_elements(h.not_applicable_earlier) with ordinality x(one, place))`;
