/** The versions that the document `d` took the place of, newest first, as JSON: those that whoever looks sees at all. */
export const EARLIER_DOCUMENTS = `coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'fileName', o.file_name, 'validUntil', o.valid_until, 'attachedAt', o.attached_at) order by v.nth)
  from versions_before(d.id) v join document o on o.id = v.id), '[]')`;
