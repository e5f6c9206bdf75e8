import { Worker } from 'node:worker_threads';

/** Threads run what is built, also where this file is read as source. */
const BUILT = new URL('../../dist/assignment/worker.js', import.meta.url);

/** Megabytes of a thread: one that asks for more ends with an error, and nobody else does. */
const MOST_MEMORY = 1024;

/** Threads that are kept though nobody solves, and for how long: the memory of a large problem is given back then. */
const MOST_RESTING = 2;
const RESTS = 60_000;

/** Answers after which a thread ends all the same: the memory of the linear solver only grows. */
const MOST_ANSWERS = 50;

interface Resting {
  thread: Worker;
  ending: NodeJS.Timeout;
}

const answers = new WeakMap<Worker, number>();

/** What rests is whole: a thread that was late, or met a fault, never comes here. */
const resting: Resting[] = [];

/**
 * A thread to solve in: one that rests, or a new one. To load the solvers, and to compile the linear one, takes longer than
 * most rounds are solved in.
 */
export const takeThread = (): Worker => {
  const found = resting.pop();
  if (!found) return new Worker(BUILT, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } });
  clearTimeout(found.ending);
  quieten(found.thread);
  found.thread.ref();
  return found.thread;
};

/** Lays a thread aside that has answered. It keeps no process alive, and ends where nobody takes it for a while. */
export const restThread = (thread: Worker): void => {
  quieten(thread);
  const given = (answers.get(thread) ?? 0) + 1;
  answers.set(thread, given);
  if (resting.length >= MOST_RESTING || given >= MOST_ANSWERS) return endThread(thread);
  thread.unref();
  const forget = (): void => {
    const at = resting.findIndex((one) => one.thread === thread);
    if (at >= 0) resting.splice(at, 1);
  };
  const ending = setTimeout(() => {
    forget();
    endThread(thread);
  }, RESTS);
  ending.unref();
  resting.push({ thread, ending });
  thread.once('error', forget);
  thread.once('exit', forget);
};

/** A fault on the way out is nobody’s: without a listener it would end the process. */
export const endThread = (thread: Worker): void => {
  thread.on('error', () => undefined);
  void thread.terminate();
};

/** By name: a thread has listeners of its own besides, without which no message comes any more. */
const quieten = (thread: Worker): void => {
  for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
};
