import { buffer } from 'node:stream/consumers';
import { rowOf, type Database } from '@waymark/database/transaction';
import { csvRows, type Row, type UploadFault } from '@waymark/domain/pilot';
import type { FileStorage } from '@waymark/platform/files';
import { FileProblem, sheetRows } from '@waymark/platform/packed-files';

/** Ten times what the largest pilot sends at once. */
export const MOST_ROWS = 20_000;
const MOST_BYTES = 5 * 1024 * 1024;

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The rows of an uploaded table, or the one fault that keeps it from being read. */
export interface UploadedTable {
  rows: Row[];
  faults: UploadFault[];
  sha256: string;
}

/** The table that somebody uploaded themselves; null where there is no such upload of theirs. */
export const tableOfUpload = async (database: Database, storage: FileStorage, person: string, uploadId: string): Promise<UploadedTable | null> => {
  const found = await database.read(person, (tx) =>
    rowOf<{ key: string; mediaType: string; size: number; sha256: string }>(
      tx,
      'select storage_key as key, media_type as "mediaType", size_bytes::int as size, sha256 from upload where id = $1 and uploaded_by = $2 and attached_at is null',
      [uploadId, person],
    ),
  );
  if (!found) return null;
  const unreadable = (message: string): UploadedTable => ({ rows: [], faults: [{ line: 1, field: null, message }], sha256: found.sha256 });
  const isText = found.mediaType.startsWith('text/');
  if (!isText && found.mediaType !== EXCEL) return unreadable('This is no table: send a CSV file (.csv) or an Excel workbook (.xlsx)');
  if (found.size > MOST_BYTES) return unreadable(`The file is larger than ${MOST_BYTES / 1024 / 1024} MiB: split it, and send one file after another`);
  const content = await buffer(await storage.open(found.key));
  try {
    const { rows, faults } = isText ? csvRows(content.toString('utf8')) : { rows: await sheetRows(content, MOST_ROWS), faults: [] };
    if (rows.length > MOST_ROWS) return unreadable(`The file has more than ${MOST_ROWS.toLocaleString('en-GB')} rows: split it, and send one file after another`);
    return { rows, faults, sha256: found.sha256 };
  } catch (error) {
    if (error instanceof FileProblem) return unreadable(error.message);
    throw error;
  }
};
