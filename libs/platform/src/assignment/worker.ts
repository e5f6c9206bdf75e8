import { parentPort, workerData } from 'node:worker_threads';
import { type Limits } from '@waymark/domain/assignment';
import { type Message, now, type Work } from './messages.ts';
import { SOLVERS } from './solvers.ts';

const { solver, given, seed, endsAt } = workerData as Work;
const send = (message: Message): void => parentPort?.postMessage(message);
const limits: Limits = { seed, secondsLeft: () => (endsAt - now()) / 1000, better: (found) => send({ kind: 'better', found }) };

try {
  const solve = SOLVERS[solver] as (given: unknown, limits: Limits) => Promise<{ status: string }>;
  send({ kind: 'answer', answer: await solve(given, limits) });
} catch (error) {
  send({ kind: 'fault', isRange: error instanceof RangeError, message: error instanceof Error ? error.message : String(error) });
}
