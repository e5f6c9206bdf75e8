const nameOf = (id: string): string => `(select p.display_name from person p where p.id = (y ->> '${id}')::uuid)`;

/** What was recorded of condition `x` and taken back, oldest first. */
export const REOPENED = `(select coalesce(jsonb_agg(y || jsonb_build_object('metBy', ${nameOf('metBy')}, 'reopenedBy', ${nameOf('reopenedBy')}) order by n), '[]')
  from jsonb_array_elements(x.met_earlier) with ordinality as earlier(y, n))`;
