import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asked, STANDS } from './0011-row-security/sight.ts';
import { IS_PLATFORM, set } from './0011-row-security/viewer.ts';

/** A document that the team made for a stage which its evaluation has reached is part of the case at once; everything else of the team's waits for the next revision. */
const PRODUCED = `
alter table document add column produced_for uuid references evaluation;
create index submission_document_document on submission_document (document_id);
create index document_upload on document (upload_id);
update document d set produced_for = e.id from evaluation e join pipeline_version v on v.id = e.pipeline_version_id
where e.innovation_id = d.innovation_id and d.evaluation_id is null and exists (
  select 1 from jsonb_array_elements(v.definition -> 'stages') s, jsonb_array_elements(coalesce(s -> 'produces', '[]')) p
  where s ->> 'kind' <> 'intake' and p -> 'byRoles' ? 'innovator' and p -> 'types' ? d.kind
    and exists (select 1 from stage_run t where t.evaluation_id = e.id and t.stage = s ->> 'id' and t.entered_at <= d.attached_at));`;

/** Ids of the versions that a document took the place of, newest first. Asked with the owner's eyes: one that was never sent does not hide those before it. It tells ids alone. */
const VERSIONS = `
create function versions_before(of_document uuid) returns table (id uuid, nth int)
language sql stable security definer set search_path = public, pg_temp as $$
  with recursive line as (
    select o.id, 1 as nth from document o where o.replaced_by = of_document
    union all select o.id, l.nth + 1 from line l join document o on o.replaced_by = l.id)
  select line.id, line.nth from line order by line.nth
$$;
revoke execute on function versions_before(uuid) from public;
grant execute on function versions_before(uuid) to waymark_api, waymark_worker;`;

const ARRAY = `jsonb_array_elements(case when jsonb_typeof(a.value) = 'array' then a.value else '[]' end)`;

/** Files that answers which were sent name were sent too, whichever documents their team had then. */
export const NAMED_THEN = `
insert into submission_document (submission_id, document_id)
select distinct s.id, d.id from submission s cross join jsonb_each(s.answers) a cross join ${ARRAY} f
  join document d on d.id::text = f.value ->> 'fileId' and d.innovation_id = s.innovation_id and d.evaluation_id is null
on conflict do nothing`;

/** Drafts that name a version which was replaced name the newest: as it stands they could not be sent. */
export const FOLLOWED = `
with recursive line as (
  select d.id as asked, d.replaced_by as id from document d where d.replaced_by is not null and d.evaluation_id is null
  union all select l.asked, d.replaced_by from line l join document d on d.id = l.id where d.replaced_by is not null),
newest as (
  select l.asked::text as asked, d.innovation_id, jsonb_build_object('fileId', d.id, 'name', left(d.file_name, 255), 'mediaType', u.media_type,
    'sizeBytes', u.size_bytes::int, 'sha256', u.sha256, 'documentType', d.kind) as file
  from line l join document d on d.id = l.id join upload u on u.id = d.upload_id where d.replaced_by is null and d.removed_at is null),
followed as (
  select i.innovation_id, jsonb_object_agg(a.key, (select jsonb_agg(coalesce(n.file, f.value) order by f.ordinality)
      from ${ARRAY} with ordinality f left join newest n on n.asked = f.value ->> 'fileId' and n.innovation_id = i.innovation_id)) as answers
  from innovation_draft i cross join jsonb_each(i.answers) a
  where exists (select 1 from ${ARRAY} f join newest n on n.asked = f.value ->> 'fileId' and n.innovation_id = i.innovation_id) group by i.innovation_id)
update innovation_draft i set answers = i.answers || f.answers from followed f where f.innovation_id = i.innovation_id`;

const STAFF = `(${STANDS.staff} or e.id = any (${set('glass')}))`;

/** Staff and reviewers see what a revision of their case was sent with, what was made for it, and nothing that waits in a draft. */
const CONDITION = asked(
  'is_sent_document',
  'of_document uuid, of_innovation uuid, of_evaluation uuid, made_for uuid',
  `exists (select 1 from evaluation e where e.innovation_id = of_innovation and (${STAFF} or ${STANDS.reviewer})
    and (of_evaluation = e.id or (of_evaluation is null and (made_for = e.id or exists (select 1 from submission_document x join submission s on s.id = x.submission_id
      where x.document_id = of_document and s.evaluation_id = e.id)))))`,
);

const TEAM = `(innovation_id = any (${set('own')}) and (evaluation_id is null or attached_at < untold_since(evaluation_id)))`;
const sight = (others: string): string => `alter policy sight on document using (${IS_PLATFORM} or ${TEAM} or ${others})`;

/** What staff and reviewers see of a team's documents is what it sent. */
export class SentDocuments0041 implements MigrationInterface {
  name = 'SentDocuments00419000000000041';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PRODUCED);
    await db.query(NAMED_THEN);
    await db.query(FOLLOWED);
    await db.query(VERSIONS);
    await db.query(CONDITION);
    await db.query(sight('is_sent_document(id, innovation_id, evaluation_id, produced_for)'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(sight('is_case_document(innovation_id, evaluation_id)'));
    await db.query('drop function is_sent_document(uuid, uuid, uuid, uuid), versions_before(uuid); drop index submission_document_document, document_upload; alter table document drop column produced_for');
  }
}
