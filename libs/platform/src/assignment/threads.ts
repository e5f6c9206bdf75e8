import { Worker } from 'node:worker_threads';

/** Threads run what is built, also where this file is read as source. */
const BUILT = new URL('../../dist/assignment/worker.js', import.meta.url);

/** Megabytes of a thread: one that asks for more ends with an error, and nobody else does. */
const MOST_MEMORY = 1024;

/** Threads that are kept though nobody solves, and for how long: the memory of a large problem is given back then. */
const MOST_RESTING = 2;
const RESTS = 60_000;

interface Resting {
  thread: Worker;
  ending: NodeJS.Timeout;
}

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
  if (resting.length >= MOST_RESTING) return void thread.terminate();
  thread.unref();
  const forget = (): void => {
    const at = resting.findIndex((one) => one.thread === thread);
    if (at >= 0) resting.splice(at, 1);
  };
  const ending = setTimeout(() => {
    forget();
    void thread.terminate();
  }, RESTS);
  ending.unref();
  resting.push({ thread, ending });
  thread.once('error', forget);
  thread.once('exit', forget);
};

/** By name: a thread has listeners of its own besides, without which no message comes any more. */
const quieten = (thread: Worker): void => {
  for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
};
