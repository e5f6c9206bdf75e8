import { Worker } from 'node:worker_threads';
import { type Assigned } from '@waymark/domain/assignment';
import { type Message, now, type Work } from './messages.ts';
import { OutOfTime } from './out-of-time.ts';
import { type Given, type Solved, type Solver } from './solvers.ts';

export interface Aside {
  /** Seconds until the answer should be there. */
  deadline: number;
  seed: number;
  /** Seconds that a solver may be late: the linear solver looks at the clock seldom. Then it is ended. */
  grace?: number;
  /** Ends the work; the promise is refused with the reason of the signal. */
  signal?: AbortSignal;
}

/** Threads run what is built, also where this file is read as source. */
const BUILT = new URL('../../dist/assignment/worker.js', import.meta.url);
const GRACE = 2;
/** Megabytes of a thread: one that asks for more ends with an error, and nobody else does. */
const MOST_MEMORY = 1024;

/**
 * Solves in a thread of its own, so that requests go on meanwhile. The answer is the same to the byte as on the main
 * thread. Where the deadline cuts it short, it is the best that was found, `feasible`.
 *
 * @throws OutOfTime where there was no assignment by then, RangeError as the solver does
 */
export const solveAside = <S extends Solver>(solver: S, given: Given<S>, { deadline, seed, grace = GRACE, signal }: Aside): Promise<Solved<S>> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const workerData: Work = { solver, given, seed, endsAt: now() + deadline * 1000 };
    const worker = new Worker(BUILT, { workerData, resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } });
    let best: Assigned | undefined;
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      // what comes after is too late; a promise is settled once
      void worker.terminate();
      settle();
    };
    const abort = (): void => end(() => reject(signal!.reason as Error));
    const late = (): void => end(() => (best ? resolve({ ...best, status: 'feasible' } as Solved<S>) : reject(new OutOfTime())));
    const timer = setTimeout(late, Math.min(LONGEST, Math.max(0, (deadline + grace) * 1000)));
    signal?.addEventListener('abort', abort);
    worker.on('message', (message: Message) => {
      if (message.kind === 'better') best = message.found;
      else if (message.kind === 'fault') end(() => reject(message.isRange ? new RangeError(message.message) : new Error(message.message)));
      else if (message.answer.status === 'out-of-time') end(() => reject(new OutOfTime(message.answer.bound?.total)));
      else end(() => resolve(message.answer as Solved<S>));
    });
    worker.once('error', (error) => end(() => reject(error)));
    worker.once('exit', (code) => end(() => reject(new Error(`the thread of a solver ended with ${code} and no answer`))));
  });

/** The longest that a timer waits. */
const LONGEST = 2 ** 31 - 1;
