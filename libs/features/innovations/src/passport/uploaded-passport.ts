import { buffer } from 'node:stream/consumers';
import { rowOf, type Database } from '@waymark/database/transaction';
import { MOST_BYTES } from '@waymark/domain/passport';
import type { FileStorage } from '@waymark/platform/files';

/** The text of a file that somebody uploaded themselves; null where there is none that could be a passport. */
export const uploadedPassport = async (database: Database, storage: FileStorage, person: string, uploadId: string): Promise<string | null> => {
  const found = await database.read(person, (tx) =>
    rowOf<{ key: string }>(
      tx,
      `select storage_key as key from upload where id = $1 and uploaded_by = $2 and attached_at is null and media_type = 'application/json' and size_bytes <= ${MOST_BYTES}`,
      [uploadId, person],
    ),
  );
  return found ? (await buffer(await storage.open(found.key))).toString('utf8') : null;
};
