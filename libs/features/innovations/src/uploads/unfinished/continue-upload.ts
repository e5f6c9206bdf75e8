import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Database } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { FileTooLarge, PartialFiles } from '@waymark/platform/files';
import { apiError } from '@waymark/platform/graphql';
import { GraphQLError } from 'graphql';
import { ReceiveUpload } from '../receive-upload.ts';
import { OneWriter } from './one-writer.ts';
import { forgetUnfinished, ownTaken, ownUnfinished, type Unfinished } from './own-unfinished.ts';

export interface Standing {
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
    private readonly receive: ReceiveUpload,
  ) {}

  /** How far it has come. Ends whoever still writes to it. */
  async standing(actor: SignedInPerson, id: string): Promise<Standing> {
    return this.writers.take(id, async () => {
      const sizeBytes = await ownTaken(this.database, actor, id);
      if (sizeBytes !== null) return { offset: sizeBytes, sizeBytes, expiresAt: null };
      const one = await ownUnfinished(this.database, actor, id);
      return { ...one, offset: await this.offsetOf(one) };
    });
  }

  /** @throws CONFLICT where it has come further or less far than the sender says; whatever speaks against the file, once it is whole: then it is gone */
  async run(actor: SignedInPerson, id: string, offset: number, content: Readable): Promise<Standing> {
    await ownUnfinished(this.database, actor, id); // before anybody's writing is ended
    return this.writers.take(id, async (signal) => {
      const one = await ownUnfinished(this.database, actor, id);
      const came = await this.offsetOf(one);
      if (came !== offset) throw apiError('CONFLICT', `${came} bytes of this file have come, and this goes on from ${offset}: ask how far it has come and go on from there`);
      await this.write(one, offset, content, signal);
      if ((await this.partial.sizeOf(id)) < one.sizeBytes) return { ...one, offset: await this.offsetOf(one) };
      await this.takeIn(actor, one);
      return { offset: one.sizeBytes, sizeBytes: one.sizeBytes, expiresAt: null };
    });
  }

  async cancel(actor: SignedInPerson, id: string): Promise<void> {
    await ownUnfinished(this.database, actor, id);
    await this.writers.take(id, async () => {
      await forgetUnfinished(this.database, actor, id);
      await this.partial.remove(id);
    });
  }

  private async write(one: Unfinished, offset: number, content: Readable, signal: AbortSignal): Promise<void> {
    try {
      await this.partial.append(one.id, offset, content, one.sizeBytes - offset, signal);
    } catch (error) {
      if (error instanceof FileTooLarge) throw apiError('TOO_LARGE', `More came than the ${one.sizeBytes} bytes that this file was to have: begin again and say its true size`, [{ field: 'file', message: 'Larger than it was said to be' }]);
      if (signal.aborted) throw apiError('CONFLICT', 'This file is sent elsewhere at the same time: ask how far it has come and go on from there');
      if (!content.readableEnded) return; // the connection went, and what had come stays
      throw error;
    }
  }

  /** What is refused for what it is goes; what could not be looked at stays, and is looked at with the next try. */
  private async takeIn(actor: SignedInPerson, { id, fileName }: Unfinished): Promise<void> {
    try {
      await this.receive.run(actor, { name: fileName, content: await this.partial.read(id) }, id);
    } catch (error) {
      if (error instanceof GraphQLError && error.extensions['code'] === 'BAD_INPUT') {
        await forgetUnfinished(this.database, actor, id);
        await this.partial.remove(id);
      }
      throw error;
    }
    await this.partial.remove(id);
  }

  private async offsetOf({ id, sizeBytes }: Unfinished): Promise<number> {
    return Math.min(await this.partial.sizeOf(id), sizeBytes - 1);
  }
}
