import { rowOf, rowsOf, type Database } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import type { FileStorage } from '@waymark/platform/files';
import { notFound } from '@waymark/platform/graphql';

/**
 * Notes under which key the whole of a file will lie, before it does. A file that came in one piece has no row of its own
 * yet and gets one, which nobody hears of: only retention reads it, after an hour.
 *
 * @throws NOT_FOUND where the unfinished upload is gone
 */
export const noteKey = (database: Database, { id: person }: SignedInPerson, file: { id: string; name: string; sizeBytes: number; begun: boolean }, key: string): Promise<void> =>
  database.transaction({ person, purpose: 'command' }, async (tx) => {
    const noted = file.begun
      ? await rowsOf(tx, 'update unfinished_upload set storage_keys = storage_keys || $3::text where id = $1 and person_id = $2 returning id', [file.id, person, key])
      : await rowsOf(
          tx,
          `insert into unfinished_upload (id, person_id, file_name, size_bytes, storage_keys, expires_at) values ($1, $2, $3, $4, array[$5], now() + interval '1 hour') returning id`,
          [file.id, person, file.name, file.sizeBytes, key],
        );
    if (noted.length === 0) throw notFound();
  });

/**
 * After a failure of which nobody knows whether it was recorded: a commit may arrive and its answer not. Takes the key back
 * first, which waits for a commit under way and keeps a later one from counting; then what is recorded is certain.
 *
 * @returns whether an upload has these bytes. Where not, they are gone. @throws where even that cannot be asked: then the
 *   bytes stay, and retention finds them by their key
 */
export const wasRecorded = async (database: Database, storage: FileStorage, { id: person }: SignedInPerson, id: string, key: string): Promise<boolean> => {
  const recorded = await database.transaction({ person, purpose: 'command' }, async (tx) => {
    await rowsOf(tx, 'select id from unfinished_upload where id = $1 and person_id = $2 for update', [id, person]);
    const upload = await rowOf(tx, 'select id from upload where storage_key = $1', [key]);
    if (!upload) await rowsOf(tx, 'update unfinished_upload set storage_keys = array_remove(storage_keys, $3::text) where id = $1 and person_id = $2 returning id', [id, person, key]);
    return upload !== undefined;
  });
  if (!recorded) await storage.remove(key);
  return recorded;
};

/** Forgets a file of which no upload was made; its bytes first, so that its row tells of them as long as they lie there. */
export const forgetKept = async (database: Database, storage: FileStorage, { id: person }: SignedInPerson, id: string): Promise<void> => {
  const row = await database.read(person, (tx) => rowOf<{ keys: string[] }>(tx, 'select storage_keys as keys from unfinished_upload where id = $1 and person_id = $2', [id, person]));
  for (const key of row?.keys ?? []) await storage.remove(key);
  await database.transaction({ person, purpose: 'command' }, (tx) => rowsOf(tx, 'delete from unfinished_upload where id = $1 and person_id = $2 returning id', [id, person]));
};

/** Takes back what became an upload and is not attached: it is unfinished again, and over. Whoever attaches it at the same moment is first, or finds nothing. */
export const takeBack = (database: Database, { id: person }: SignedInPerson, id: string): Promise<unknown> =>
  database.transaction({ person, purpose: 'command' }, (tx) =>
    rowsOf(
      tx,
      `with gone as (delete from upload where id = $1 and uploaded_by = $2 and attached_at is null returning *)
       insert into unfinished_upload (id, person_id, file_name, size_bytes, storage_keys, begun_at, expires_at)
       select id, uploaded_by, file_name, size_bytes, array[storage_key], now() - interval '1 second', now() from gone returning id`,
      [id, person],
    ),
  );
