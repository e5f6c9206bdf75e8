import { parentPort, workerData } from 'node:worker_threads';
import { runCalibration } from '@waymark/domain/statistics';
import { type Message, type ToCalibrate } from './messages.ts';

const { observations, settings, caseScores, weighing } = workerData as ToCalibrate;
const send = (message: Message): void => parentPort?.postMessage(message);

try {
  send({ run: runCalibration(observations, settings, caseScores, weighing) });
} catch (error) {
  send({ fault: error instanceof Error ? error.message : String(error) });
}
