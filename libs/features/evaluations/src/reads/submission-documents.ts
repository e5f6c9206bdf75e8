/** The versions that document `d` took the place of and that revisions of the same evaluation before `s` were sent with. */
const SENT_BEFORE = `from versions_before(d.id) v where exists (select 1 from submission_document y join submission b on b.id = y.submission_id
  where y.document_id = v.id and b.evaluation_id = s.evaluation_id and b.revision < s.revision)`;

/**
 * Documents that revision `s` was sent with, as JSON, for ever the same. Versions are counted over what was sent, so that
 * nothing tells of one that never was.
 */
export const SUBMISSION_DOCUMENTS = `coalesce((select jsonb_agg(row_to_json(r)) from (
  select d.id, d.kind, d.file_name as "fileName", u.media_type as "mediaType", u.size_bytes::int as "sizeBytes", u.sha256, d.valid_until as "validUntil",
    1 + jsonb_array_length(b.replaces) as version, b.replaces, x.in_confidence as "inConfidence"
  from submission_document x join document d on d.id = x.document_id join upload u on u.id = d.upload_id
    cross join lateral (select coalesce(jsonb_agg(v.id order by v.nth), '[]') as replaces ${SENT_BEFORE}) b
  where x.submission_id = s.id and d.evaluation_id is null order by d.kind, d.attached_at, d.id) r), '[]')`;

/**
 * Whether document `d` is in confidence for those outside its team, of evaluation `$1`: as the newest revision that has it
 * was sent. What the team makes for a stage the case has at once, and so it has the choice, whatever revisions froze since.
 */
export const SENT_IN_CONFIDENCE = `coalesce(case when d.produced_for = $1 then d.in_confidence end, (select x.in_confidence from submission_document x join submission s on s.id = x.submission_id
  where x.document_id = d.id and s.evaluation_id = $1 order by s.revision desc limit 1), d.in_confidence, false)`;
