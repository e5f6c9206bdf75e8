import { type Message, now, type Work } from './messages.ts';
import { OutOfTime } from './out-of-time.ts';
import { type Given, type Solved, type Solver } from './solvers.ts';
import { endThread, restThread, takeThread } from './threads.ts';

export interface Aside {
  /** Seconds until the answer should be there. */
  deadline: number;
  seed: number;
  /** Seconds that a solver may be late: the linear solver looks at the clock seldom. Then it is ended. */
  grace?: number;
  /** Ends the work; the promise is refused with the reason of the signal. */
  signal?: AbortSignal;
}

const GRACE = 2;

/**
 * Solves in a thread that does nothing else meanwhile, so that requests go on. The answer is the same to the byte as on
 * the main thread. Where the deadline cuts it short, it is the best that was found, `feasible`.
 *
 * @throws OutOfTime where there was no assignment by then, RangeError as the solver does
 */
export const solveAside = <S extends Solver>(solver: S, given: Given<S>, { deadline, seed, grace = GRACE, signal }: Aside): Promise<Solved<S>> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const work: Work = { solver, given, seed, endsAt: now() + deadline * 1000 };
    const thread = takeThread();
    let best: { status: string } | undefined;
    let hasEnded = false;
    const end = (settle: () => void, hasAnswered = false): void => {
      // an answer that comes after is too late, and its thread is on its way out
      if (hasEnded) return;
      hasEnded = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      if (hasAnswered) restThread(thread);
      else endThread(thread);
      settle();
    };
    const abort = (): void => end(() => reject(signal!.reason as Error));
    const late = (): void => end(() => (best ? resolve(best as Solved<S>) : reject(new OutOfTime())));
    const timer = setTimeout(late, Math.min(LONGEST, Math.max(0, (deadline + grace) * 1000)));
    signal?.addEventListener('abort', abort);
    thread.on('message', (message: Message) => {
      if (message.kind === 'better') best = { ...message.found, status: 'feasible' };
      else if (message.kind === 'so-far') best = message.round;
      else if (message.kind === 'fault') end(() => reject(message.isRange ? new RangeError(message.message) : new Error(message.message)));
      else if (message.answer.status === 'out-of-time') end(() => reject(new OutOfTime(message.answer.bound?.total)), true);
      else end(() => resolve(message.answer as Solved<S>), true);
    });
    thread.once('error', (error) => end(() => reject(error)));
    thread.once('exit', (code) => end(() => reject(new Error(`the thread of a solver ended with ${code} and no answer`))));
    try {
      thread.postMessage(work);
    } catch (error) {
      // what cannot be sent: the thread is not kept for it until the deadline
      end(() => reject(error as Error));
    }
  });

/** The longest that a timer waits. */
const LONGEST = 2 ** 31 - 1;
