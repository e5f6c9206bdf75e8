import { holdPacks } from '@waymark/evaluations';
import { openInstallation } from '@waymark/platform/installation';
import { pino } from 'pino';
import { publishFundingTests } from '@waymark/evaluations';
import { CheckpointFiles } from '@waymark/auditing';
import { readRetentionPeriods } from '@waymark/platform/retention';
import { startWorker } from './start-worker.ts';

const log = pino({ name: 'worker', level: process.env['LOG_LEVEL'] ?? 'info' }, pino.destination(2));

const main = async (): Promise<void> => {
  publishFundingTests(process.env);
  const periods = readRetentionPeriods(process.env);
  const installation = await openInstallation(process.env, 'worker', false, (sentence) => log.warn(sentence));
  await holdPacks(installation.database);
  const seal = new CheckpointFiles(installation.dataRoot, process.env);
  const worker = await startWorker(installation, { seal, periods, erasures: installation.erasures }, (message) => log.warn(message));
  const end = async () => {
    await worker.stop();
    await installation.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end());
};

main().catch((error: unknown) => {
  log.fatal({ err: error }, 'could not start');
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
