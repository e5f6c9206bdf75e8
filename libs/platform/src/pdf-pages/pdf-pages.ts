import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import pLimit from 'p-limit';
import { FileStorage, type TakenFile } from '../files/index.ts';
import { apiError } from '../graphql/api-error.ts';
import type { PagesRead } from './messages.ts';
import { readPagesAside, Unreadable } from './read-pages-aside.ts';

/** Files that are read at once: each keeps a processor busy, and this process answers everybody. */
const AT_ONCE = 2;
const MOST_WAITING = 20;
/** Of one person, so that nobody takes the places of all. */
const MOST_OF_ONE = 4;

const BUSY = 'Too many documents are being read: wait a few seconds and try again. Nothing was changed';

/** Reads pages of files that were taken. Who may read them is asked by whoever calls; nothing is kept of what was read. */
@Injectable()
export class PdfPages {
  private readonly turn = pLimit(AT_ONCE);
  private readonly asking = new Map<string, number>();

  constructor(private readonly storage: FileStorage) {}

  /**
   * @param person who asks
   * @returns null: it is no PDF, or one that cannot be read
   * @throws TOO_MANY where too many wait already
   */
  async read(person: string, file: Pick<TakenFile, 'key' | 'mediaType'>, wanted: readonly number[]): Promise<PagesRead | null> {
    if (!isPdf(file)) return null;
    const mine = this.asking.get(person) ?? 0;
    if (mine >= MOST_OF_ONE || this.turn.pendingCount >= MOST_WAITING) throw apiError('TOO_MANY', BUSY);
    this.asking.set(person, mine + 1);
    try {
      return await this.turn(async () => readPagesAside({ file: await buffer(await this.storage.open(file.key)), wanted }));
    } catch (error) {
      if (error instanceof Unreadable) return null;
      throw error;
    } finally {
      const left = this.asking.get(person)! - 1;
      if (left > 0) this.asking.set(person, left);
      else this.asking.delete(person);
    }
  }
}

/** Whether a file has pages that can be read here. */
export const isPdf = ({ mediaType }: Pick<TakenFile, 'mediaType'>): boolean => mediaType === 'application/pdf';
