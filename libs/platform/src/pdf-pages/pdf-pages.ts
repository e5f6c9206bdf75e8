import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import pLimit, { type LimitFunction } from 'p-limit';
import { FileStorage, type TakenFile } from '../files/index.ts';
import { apiError } from '../graphql/api-error.ts';
import type { PagesRead } from './messages.ts';
import { READ_LIMITS, readPagesAside, Unreadable } from './read-pages-aside.ts';

/** Files that are read at once: each keeps a processor busy, and this process answers everybody. What a review cites has a place of its own, so that nobody who only reads stops others from submitting. */
const AT_ONCE = { reading: 2, citing: 1 } as const;
const MOST_WAITING = 20;
/** Of one person, so that nobody takes the places of all. */
const MOST_OF_ONE = 4;

const BUSY = 'Too many documents are being read: wait a few seconds and try again. Nothing was changed';

/** Why no page was read: nobody can read the file, or this time it took more time or memory than it may, which says nothing of what stands there. */
export interface NotRead {
  unread: 'unreadable' | 'too-much';
}

interface HowToRead {
  purpose?: keyof typeof AT_ONCE;
  /** Ends the waiting and the reading. */
  signal?: AbortSignal;
}

interface Place {
  turn: LimitFunction;
  asking: Map<string, number>;
}

const placeFor = (atOnce: number): Place => ({ turn: pLimit(atOnce), asking: new Map() });

/** Reads pages of files that were taken. Who may read them is asked by whoever calls; nothing is kept of what was read. */
@Injectable()
export class PdfPages {
  private readonly places = { reading: placeFor(AT_ONCE.reading), citing: placeFor(AT_ONCE.citing) };

  constructor(
    private readonly storage: FileStorage,
    private readonly limits: typeof READ_LIMITS = READ_LIMITS,
  ) {}

  /**
   * @param person who asks
   * @throws TOO_MANY where too many wait already
   */
  async read(person: string, file: Pick<TakenFile, 'key' | 'mediaType'>, wanted: readonly number[], { purpose = 'reading', signal }: HowToRead = {}): Promise<PagesRead | NotRead> {
    if (!isPdf(file)) return { unread: 'unreadable' };
    const { turn, asking } = this.places[purpose];
    const mine = asking.get(person) ?? 0;
    if (mine >= MOST_OF_ONE || turn.pendingCount >= MOST_WAITING) throw apiError('TOO_MANY', BUSY);
    asking.set(person, mine + 1);
    const reading = turn(() => this.readNow(file.key, wanted, signal)).finally(() => leave(asking, person));
    return signal ? Promise.race([reading, givenUp(signal)]) : reading;
  }

  private async readNow(key: string, wanted: readonly number[], signal: AbortSignal | undefined): Promise<PagesRead | NotRead> {
    if (signal?.aborted) return TOO_MUCH;
    try {
      return await readPagesAside({ file: await buffer(await this.storage.open(key)), wanted }, this.limits, signal);
    } catch (error) {
      if (error instanceof Unreadable) return error.because === 'damaged' ? { unread: 'unreadable' } : TOO_MUCH;
      throw error;
    }
  }
}

const TOO_MUCH: NotRead = { unread: 'too-much' };

const leave = (asking: Map<string, number>, person: string): void => {
  const left = asking.get(person)! - 1;
  if (left > 0) asking.set(person, left);
  else asking.delete(person);
};

/** Once whoever asked gave up, whether it is their turn by then or not. */
const givenUp = (signal: AbortSignal): Promise<NotRead> =>
  new Promise((resolve) => {
    const end = (): void => resolve(TOO_MUCH);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });

/** Whether a file has pages that can be read here. */
export const isPdf = ({ mediaType }: Pick<TakenFile, 'mediaType'>): boolean => mediaType === 'application/pdf';
