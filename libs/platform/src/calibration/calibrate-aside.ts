import { Worker } from 'node:worker_threads';
import { type CalibrationRun } from '@waymark/domain/statistics';
import { type Message, type ToCalibrate } from './messages.ts';

export interface Aside {
  /** Seconds until the run must be there; then the thread is ended. */
  deadline: number;
}

/** The time was over before there was a run. */
export class TooSlow extends Error {
  constructor() {
    super('the time was over before the calibration was: choose fewer cases');
    this.name = 'TooSlow';
  }
}

/** Threads run what is built, also where this file is read as source. */
const BUILT = new URL('../../dist/calibration/worker.js', import.meta.url);
/** Megabytes of a thread: one that asks for more ends with an error, and nobody else does. */
const MOST_MEMORY = 1024;

/**
 * Calibrates in a thread of its own, so that requests go on meanwhile. The run is the same to the byte as on the main thread.
 *
 * @throws TooSlow where the deadline comes first
 */
export const calibrateAside = (given: ToCalibrate, { deadline }: Aside): Promise<CalibrationRun> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(BUILT, { workerData: given, resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } });
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      // what comes after is too late; a promise is settled once
      void worker.terminate();
      settle();
    };
    const timer = setTimeout(() => end(() => reject(new TooSlow())), Math.max(0, deadline * 1000));
    worker.once('message', (message: Message) => end(() => ('run' in message ? resolve(message.run) : reject(new Error(message.fault)))));
    worker.once('error', (error) => end(() => reject(error)));
    worker.once('exit', (code) => end(() => reject(new Error(`the thread of a calibration ended with ${code} and no run`))));
  });
