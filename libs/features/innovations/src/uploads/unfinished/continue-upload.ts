import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Database } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { FileStorage, FileTooLarge, PartialFiles } from '@waymark/platform/files';
import { apiError } from '@waymark/platform/graphql';
import { GraphQLError } from 'graphql';
import { forgetKept, takeBack } from '../kept-bytes.ts';
import { ReceiveUpload } from '../receive-upload.ts';
import { lineWent } from './line-went.ts';
import { OneWriter } from './one-writer.ts';
import { ownTaken, ownUnfinished, type Unfinished } from './own-unfinished.ts';

/** How far a file has come. */
export interface HowFar {
  /** Bytes that need not be sent again. */
  offset: number;
  sizeBytes: number;
  /** null: it is whole and was taken. */
  expiresAt: Date | null;
}

/**
 * Goes on with an upload that was begun. What has come counts, however its sending ended; the last byte counts only once
 * the whole was looked at and taken, so that whoever asks after a failure then is told to send it again.
 */
@Injectable()
export class ContinueUpload {
  private readonly writers = new OneWriter();

  constructor(
    private readonly database: Database,
    private readonly partial: PartialFiles,
    private readonly storage: FileStorage,
    private readonly receive: ReceiveUpload,
  ) {}

  /** How far it has come. Ends whoever still writes to it. */
  async howFar(actor: SignedInPerson, id: string): Promise<HowFar> {
    await this.mustBeOwn(actor, id);
    return this.writers.take(id, async () => {
      const taken = await this.taken(actor, id);
      if (taken) return taken;
      const one = await ownUnfinished(this.database, actor, id);
      return { ...one, offset: await this.offsetOf(one) };
    });
  }

  /** @throws CONFLICT where it has come further or less far than the sender says; whatever speaks against the file, once it is whole: then it is gone */
  async run(actor: SignedInPerson, id: string, offset: number, content: Readable): Promise<HowFar> {
    await this.mustBeOwn(actor, id);
    return this.writers.take(id, async (signal) => {
      const taken = await this.taken(actor, id);
      if (taken) throw apiError('CONFLICT', 'All of this file has come, and it was taken: ask how far it has come'); // another process was first
      const one = await ownUnfinished(this.database, actor, id);
      const came = await this.offsetOf(one);
      if (came !== offset) throw apiError('CONFLICT', `${came} bytes of this file have come, and this goes on from ${offset}: ask how far it has come and go on from there`);
      await this.write(one, offset, content, signal);
      if ((await this.partial.sizeOf(id)) < one.sizeBytes) return (await this.taken(actor, id)) ?? { ...one, offset: await this.offsetOf(one) };
      return this.takeIn(actor, one);
    });
  }

  /** Nothing of it stays, also where all of it had come and was taken meanwhile. What is attached is no longer here to cancel. */
  async cancel(actor: SignedInPerson, id: string): Promise<void> {
    await this.mustBeOwn(actor, id);
    await this.writers.take(id, async () => {
      await takeBack(this.database, actor, id);
      await this.forget(actor, id);
    });
  }

  /** Whose it is comes before anybody's writing is ended or waited for: a stranger learns nothing, also not by the time. @throws NOT_FOUND */
  private async mustBeOwn(actor: SignedInPerson, id: string): Promise<void> {
    if ((await ownTaken(this.database, actor, id)) === null) await ownUnfinished(this.database, actor, id);
  }

  private async taken(actor: SignedInPerson, id: string): Promise<HowFar | null> {
    const sizeBytes = await ownTaken(this.database, actor, id);
    return sizeBytes === null ? null : { offset: sizeBytes, sizeBytes, expiresAt: null };
  }

  private async forget(actor: SignedInPerson, id: string): Promise<void> {
    await forgetKept(this.database, this.storage, actor, id);
    await this.partial.remove(id);
  }

  private async write(one: Unfinished, offset: number, content: Readable, signal: AbortSignal): Promise<void> {
    try {
      await this.partial.append(one.id, offset, content, one.sizeBytes - offset, signal);
    } catch (error) {
      if (error instanceof FileTooLarge) throw apiError('TOO_LARGE', `More came than the ${one.sizeBytes} bytes that this file was to have: begin again and say its true size`, [{ field: 'file', message: 'Larger than it was said to be' }]);
      if (signal.aborted) throw apiError('CONFLICT', 'This file is sent elsewhere at the same time: ask how far it has come and go on from there');
      if (lineWent(error)) return; // what had come stays
      throw error;
    }
  }

  /** What is refused for what it is goes; what could not be looked at stays, and is looked at with the next try. */
  private async takeIn(actor: SignedInPerson, { id, fileName, sizeBytes }: Unfinished): Promise<HowFar> {
    try {
      await this.receive.run(actor, { name: fileName, content: await this.partial.read(id) }, id);
    } catch (error) {
      const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
      if (code === 'BAD_INPUT') await this.forget(actor, id);
      if (code === 'UNAVAILABLE') throw apiError('UNAVAILABLE', 'This file cannot be looked at for viruses at the moment, because the scanner does not answer. What was sent is kept for 24 hours: try again in a few minutes', [{ field: 'file', message: 'Not scanned' }]);
      if (code === 'BAD_INPUT' || !(await this.taken(actor, id))) throw error; // else another process took it at the same time
    }
    await this.partial.remove(id);
    return { offset: sizeBytes, sizeBytes, expiresAt: null };
  }

  private async offsetOf({ id, sizeBytes }: Unfinished): Promise<number> {
    return Math.min(await this.partial.sizeOf(id), sizeBytes - 1);
  }
}
