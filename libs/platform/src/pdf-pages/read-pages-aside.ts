import { Worker } from 'node:worker_threads';
import { type Message, type PagesRead, type ToRead } from './messages.ts';

/** What a file may take until its pages are there. */
export interface ReadLimits {
  /** Seconds. */
  deadline: number;
  /** Bytes by which the process may grow meanwhile. */
  memory: number;
}

export const READ_LIMITS: ReadLimits = { deadline: 15, memory: 600 * 1024 * 1024 };

/** A file of which no page could be read: it is no PDF that anybody can read, or takes more than a file may. */
export class Unreadable extends Error {
  constructor(readonly because: 'damaged' | 'too-much') {
    super(because === 'damaged' ? 'the file cannot be read' : 'the file takes more time or memory than a file may');
    this.name = 'Unreadable';
  }
}

/** Threads run what is built, also where this file is read as source. */
const BUILT = new URL('../../dist/pdf-pages/worker.js', import.meta.url);
/** Megabytes of objects of a thread; what is unpacked lies outside of them and is watched. */
const MOST_MEMORY = 512;
const WATCHED_EVERY_MS = 50;

/**
 * Reads pages of a PDF in a thread of its own, which knows no settings and is ended where it takes too long or too much:
 * a file that was made to stop its reader stops nobody else.
 *
 * @throws Unreadable
 */
export const readPagesAside = (given: ToRead, { deadline, memory }: ReadLimits = READ_LIMITS): Promise<PagesRead> =>
  new Promise((resolve, reject) => {
    const before = process.memoryUsage.rss();
    // what a file makes pdf.js say is nobody's to read
    const worker = new Worker(BUILT, { workerData: given, env: {}, stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } });
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      clearInterval(watch);
      // what comes after is too late; a promise is settled once
      void worker.terminate();
      settle();
    };
    const refuse = (because: Unreadable['because']): void => end(() => reject(new Unreadable(because)));
    const timer = setTimeout(() => refuse('too-much'), deadline * 1000);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > memory) refuse('too-much');
    }, WATCHED_EVERY_MS);
    worker.once('message', (message: Message) => ('read' in message ? end(() => resolve(message.read)) : refuse('damaged')));
    worker.once('error', () => refuse('too-much'));
    worker.once('exit', () => refuse('damaged'));
  });
