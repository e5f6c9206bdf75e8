import { rowOf, type Database, type Tx } from '@waymark/database/transaction';
import type { Relation } from '@waymark/domain/access';
import { FETCHED_OF_CASE, fetchedBySiteLead, known, OUTLINE, readEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import type { TakenFile } from '@waymark/platform/files';
import { notFound } from '@waymark/platform/graphql';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The file of a document, for whoever may fetch it now.
 *
 * @throws NOT_FOUND where it is not theirs to fetch, or is not there
 */
export const fetchedFile = async (database: Database, person: SignedInPerson, id: string): Promise<TakenFile> => {
  const found = UUID.test(id) ? await database.read(person.id, (tx) => find(tx, person, id)) : null;
  if (!found) throw notFound();
  return found;
};

/** Which documents `d` of evaluation `$1` the person `$3` fetches, by how they stand to it. */
const FETCHED_BY: Partial<Record<Relation, string>> = {
  staff: FETCHED_OF_CASE,
  reviewer: FETCHED_OF_CASE,
  team: `d.evaluation_id = $1 and d.removed_at is null ${known('team', 'd.attached_at')}`,
  site: fetchedBySiteLead('$3'),
};

/** The team may, and whoever sees the evaluation that the file was sent to or belongs to; no file is known before what it follows from. */
const find = async (tx: Tx, person: SignedInPerson, id: string): Promise<TakenFile | undefined> => {
  const row = await rowOf<TakenFile & { member: boolean; evaluations: string[] }>(
    tx,
    `select u.storage_key as key, u.media_type as "mediaType", d.file_name as "fileName", u.size_bytes as size,
       d.evaluation_id is null and (d.removed_at is null or d.produced_for is not null or exists (select 1 from submission_document x where x.document_id = d.id))
         and exists (select 1 from innovation_member m where m.innovation_id = d.innovation_id and m.person_id = $2 and m.removed_at is null) as member,
       coalesce((select jsonb_agg(e.id) from ${OUTLINE} e where e.innovation_id = d.innovation_id and (d.evaluation_id is null or d.evaluation_id = e.id)), '[]') as evaluations
     from document d join upload u on u.id = d.upload_id where d.id = $1`,
    [id, person.id],
  );
  if (!row || row.member) return row;
  for (const evaluation of row.evaluations) {
    const seen = await readEvaluation(tx, person, evaluation);
    const part = seen && FETCHED_BY[seen.relation];
    if (part && (await rowOf(tx, `select 1 from document d where d.id = $2 and $3::uuid is not null and ${part}`, [evaluation, id, person.id]))) return row;
  }
  return undefined;
};
