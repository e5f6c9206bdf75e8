import { rowsOf, type Tx } from '@waymark/database/transaction';
import { namedFiles, withStoredFiles, type Form, type StoredFile, type StrayFile } from '@waymark/domain/forms';
import { blocker, type Blocker } from '@waymark/domain/pipeline';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** By an id that is asked for, the newest version of that document of the innovation; nothing where it was removed, is foreign or never was. */
const NEWEST = `
with recursive line as (
  select d.id as asked, d.* from document d where d.id = any($2::uuid[]) and d.innovation_id = $1 and d.evaluation_id is null
  union all select l.asked, n.* from line l join document n on n.id = l.replaced_by)
select l.asked, l.id as "fileId", left(l.file_name, 255) as name, u.media_type as "mediaType", u.size_bytes::int as "sizeBytes", u.sha256, l.kind as "documentType"
from line l join upload u on u.id = l.upload_id where l.replaced_by is null and l.removed_at is null`;

/** Answers whose files say what is stored of them, so that no word of a client's stands in for a document; and what names no document of this innovation. */
export const storedFiles = async (tx: Tx, innovation: string, form: Form, answers: Record<string, unknown>, strays: 'drop' | 'keep'): Promise<{ answers: Record<string, unknown>; strays: StrayFile[] }> => {
  const ids = namedFiles(form, answers);
  if (ids.length === 0) return { answers, strays: [] };
  const rows = await rowsOf<StoredFile & { asked: string }>(tx, NEWEST, [innovation, ids.filter((id) => UUID.test(id))]);
  return withStoredFiles(form, answers, new Map(rows.map(({ asked, ...file }) => [asked, file])), strays);
};

/** What refuses an answer that names a file which is no document here. */
export const strayBlocker = ({ question, name }: StrayFile): Blocker => {
  const message = `“${name.slice(0, 200)}” is none of the documents of this innovation: upload the file on its question, and save again`;
  return blocker('answer-does-not-fit', message, { field: `answers.${question}` }, message);
};

/** Documents that the draft has: what the next revision is sent with. */
export const draftDocuments = async (tx: Tx, innovation: string): Promise<string[]> =>
  (await rowsOf<{ id: string }>(tx, 'select id from document where innovation_id = $1 and evaluation_id is null and replaced_by is null and removed_at is null', [innovation])).map(({ id }) => id);
