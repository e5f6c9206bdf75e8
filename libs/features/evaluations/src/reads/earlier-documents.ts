/** The versions that the document `d` took the place of, newest first, as JSON: whoever may read it may read them too. */
export const EARLIER_DOCUMENTS = `coalesce((select jsonb_agg(row_to_json(v)) from (
  with recursive chain as (
    select o.* from document o where o.replaced_by = d.id and o.removed_at is null
    union all select o.* from document o join chain c on o.replaced_by = c.id where o.removed_at is null
  ) select id, file_name as "fileName", valid_until as "validUntil", attached_at as "attachedAt" from chain order by attached_at desc, id desc) v), '[]')`;
