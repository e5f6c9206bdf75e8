import { parentPort } from 'node:worker_threads';
import { type RoundLimits } from '@waymark/domain/assignment';
import { type Message, now, type Work } from './messages.ts';
import { SOLVERS } from './solvers.ts';

const send = (message: Message): void => parentPort?.postMessage(message);

/** One piece of work at a time: the next is sent once this one is answered. */
const solve = async ({ solver, given, seed, endsAt }: Work): Promise<void> => {
  const limits: RoundLimits = { seed, secondsLeft: () => (endsAt - now()) / 1000, better: (found) => send({ kind: 'better', found }), soFar: (round) => send({ kind: 'so-far', round }) };
  try {
    const run = SOLVERS[solver] as (given: unknown, limits: RoundLimits) => Promise<{ status: string }>;
    send({ kind: 'answer', answer: await run(given, limits) });
  } catch (error) {
    send({ kind: 'fault', isRange: error instanceof RangeError, message: error instanceof Error ? error.message : String(error) });
  }
};

parentPort?.on('message', (work: Work) => void solve(work));
