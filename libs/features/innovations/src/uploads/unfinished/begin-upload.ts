import { extname } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Database, rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { FileTooLarge } from '@waymark/platform/files';
import { apiError } from '@waymark/platform/graphql';
import { v7 as uuid } from 'uuid';
import { ACCEPTED } from '../media-types.ts';
import { lastOf, UPLOAD_LIMIT } from '../receive-upload.ts';

/** What one person may have under way at once: files, and bytes that they said these will have. */
export const MOST_UNFINISHED = { files: 10, bytes: 100 * 1024 * 1024 };

/** Begins an upload that can be gone on with for a day. Only its name and its size are known: nothing is kept yet. */
@Injectable()
export class BeginUpload {
  constructor(private readonly database: Database) {}

  async run(actor: SignedInPerson, file: { name: string; sizeBytes: number }): Promise<{ id: string; expiresAt: Date }> {
    mustBeTakable(file);
    return this.database.transaction({ person: actor.id, purpose: 'command' }, async (tx) => {
      await rowsOf(tx, "select pg_advisory_xact_lock(hashtextextended('unfinished_upload ' || $1, 0))", [actor.id]);
      await mustHaveRoom(tx, actor, file.sizeBytes);
      const id = uuid();
      const begun = await rowOf<{ expiresAt: Date }>(
        tx,
        'insert into unfinished_upload (id, person_id, file_name, size_bytes) values ($1, $2, $3, $4) returning expires_at as "expiresAt"',
        [id, actor.id, lastOf(file.name), file.sizeBytes],
      );
      return { id, expiresAt: begun!.expiresAt };
    });
  }
}

/** What its name and size tell already; its content is looked at once it is whole. */
const mustBeTakable = ({ name, sizeBytes }: { name: string; sizeBytes: number }): void => {
  if (!ACCEPTED.includes(extname(name).toLowerCase())) throw apiError('BAD_INPUT', `“${lastOf(name)}” is not a file that we take: send ${ACCEPTED.join(', ')}`, [{ field: 'file', message: `Send ${ACCEPTED.join(', ')}` }]);
  if (sizeBytes === 0) throw apiError('BAD_INPUT', 'The file is empty: send one with content', [{ field: 'file', message: 'Send a file with content' }]);
  const { message } = new FileTooLarge(UPLOAD_LIMIT);
  if (sizeBytes > UPLOAD_LIMIT) throw apiError('TOO_LARGE', message, [{ field: 'file', message }]);
};

const mustHaveRoom = async (tx: Tx, actor: SignedInPerson, sizeBytes: number): Promise<void> => {
  const open = await rowOf<{ files: number; bytes: string }>(
    tx,
    'select count(*)::int as files, coalesce(sum(size_bytes), 0) as bytes from unfinished_upload where person_id = $1 and expires_at > now()',
    [actor.id],
  );
  if (open!.files < MOST_UNFINISHED.files && Number(open!.bytes) + sizeBytes <= MOST_UNFINISHED.bytes) return;
  const message = `You have as many files under way as we take at once, which is ${MOST_UNFINISHED.files} files and ${MOST_UNFINISHED.bytes / 1024 / 1024} MB: finish or cancel one of them, then send this one. Those that nobody goes on with are removed after 24 hours`;
  throw apiError('TOO_MANY', message, [{ field: 'file', message }]);
};
