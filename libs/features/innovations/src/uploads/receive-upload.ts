import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Database, rowOf, rowsOf } from '@waymark/database/transaction';
import { asOneLine } from '@waymark/domain/names';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { FileStorage, FileTooLarge, ScannerIsDown, VirusScanner, type StoredFile } from '@waymark/platform/files';
import { apiError, notFound } from '@waymark/platform/graphql';
import pLimit from 'p-limit';
import { v7 as uuid } from 'uuid';
import { noteKey, wasRecorded } from './kept-bytes.ts';
import { ACCEPTED, mediaTypeOf } from './media-types.ts';
import { structureProblem } from './structure/structure-problem.ts';

export const UPLOAD_LIMIT = 25 * 1024 * 1024;

/** Whole files that are looked into at once: each lies in memory, unpacked where it is an archive. */
const CHECKS_AT_ONCE = 2;

/** Takes a file in: extension, first bytes and structure must agree on a kind that we accept, and the virus scanner must know no harm of it. It counts only once attached. */
@Injectable()
export class ReceiveUpload {
  private readonly checks = pLimit(CHECKS_AT_ONCE);

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly storage: FileStorage,
    private readonly scanner: VirusScanner,
  ) {}

  /**
   * @param unfinished of which this is the whole: its row ends as the upload of its id begins
   * @returns id for attachDocument
   */
  async run(actor: SignedInPerson, sent: { name: string; content: Buffer }, unfinished?: string): Promise<{ id: string; sizeBytes: number; sha256: string }> {
    const file = { ...sent, name: asOneLine(sent.name) };
    if (file.content.length === 0) throw apiError('BAD_INPUT', 'The file is empty: send one with content', [{ field: 'file', message: 'Send a file with content' }]);
    const mediaType = await mediaTypeOf(file.name, file.content);
    if (!mediaType)
      throw apiError('BAD_INPUT', `“${file.name}” is not a file that we take, or its content is not what its name says: send ${ACCEPTED.join(', ')}`, [
        { field: 'file', message: `Send ${ACCEPTED.join(', ')}, with content of its kind` },
      ]);
    await this.checks(() => this.mustBeHarmless(mediaType, file));
    const [id, key, name] = [unfinished ?? uuid(), randomUUID(), lastOf(file.name)];
    await noteKey(this.database, actor, { id, name, sizeBytes: file.content.length, begun: unfinished !== undefined }, key);
    const { sizeBytes, sha256 } = await this.record(actor, { id, name, mediaType }, key, file.content);
    return { id, sizeBytes, sha256 };
  }

  private async record(actor: SignedInPerson, file: { id: string; name: string; mediaType: string }, key: string, content: Buffer): Promise<StoredFile> {
    let stored: StoredFile | undefined;
    try {
      stored = await this.keep(content, key);
      const others = await this.note(actor, file, stored);
      for (const other of others) await this.storage.remove(other); // of a process that ended before it recorded them
      return stored;
    } catch (error) {
      if ((await wasRecorded(this.database, this.storage, actor, file.id, key)) && stored) return stored;
      throw error;
    }
  }

  private async keep(content: Buffer, key: string): Promise<StoredFile> {
    try {
      return await this.storage.put(Readable.from([content]), UPLOAD_LIMIT, key);
    } catch (error) {
      if (error instanceof FileTooLarge) throw apiError('TOO_LARGE', error.message, [{ field: 'file', message: error.message }]);
      throw error;
    }
  }

  /** @returns keys under which bytes of the same file may lie besides */
  private note(actor: SignedInPerson, { id, name, mediaType }: { id: string; name: string; mediaType: string }, stored: StoredFile): Promise<string[]> {
    return this.database.transaction({ person: actor.id, purpose: 'command' }, async (tx) => {
      const gone = await rowOf<{ keys: string[] }>(
        tx,
        'with gone as (delete from unfinished_upload where id = $1 and person_id = $2 and $3 = any(storage_keys) returning storage_keys) select array_remove(storage_keys, $3) as keys from gone',
        [id, actor.id, stored.key],
      );
      if (!gone) throw notFound();
      await rowsOf(
        tx,
        'insert into upload (id, file_name, media_type, size_bytes, sha256, storage_key, uploaded_by, uploaded_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
        [id, name, mediaType, stored.sizeBytes, stored.sha256, stored.key, actor.id, await this.clock.now(tx)],
      );
      return gone.keys;
    });
  }

  private async mustBeHarmless(mediaType: string, file: { name: string; content: Buffer }): Promise<void> {
    const problem = await structureProblem(mediaType, file.content);
    if (problem) throw apiError('BAD_INPUT', `“${file.name}” cannot be taken. ${problem}`, [{ field: 'file', message: problem }]);
    await this.mustBeClean(file);
  }

  /** Where the scanner is down nothing is taken: a file that nobody looked at is not kept meanwhile. */
  private async mustBeClean({ name, content }: { name: string; content: Buffer }): Promise<void> {
    try {
      const harm = await this.scanner.harmIn(content);
      if (harm) throw apiError('BAD_INPUT', `“${name}” cannot be taken: the virus scanner found ${harm} in it. Look after the computer that it comes from`, [{ field: 'file', message: `Holds ${harm}` }]);
    } catch (error) {
      if (error instanceof ScannerIsDown) throw apiError('UNAVAILABLE', 'Files cannot be taken at the moment, because the virus scanner does not answer. Nothing was kept: send the file again in a few minutes', [{ field: 'file', message: 'Not scanned' }]);
      throw error;
    }
  }
}

/** The end of a long name, which says of what kind the file is, read as it is written. Counted in whole characters. */
export const lastOf = (name: string): string => [...asOneLine(name)].slice(-200).join('');
