import { NestFactory } from '@nestjs/core';
import { SealCheckpoint, type CheckpointSeal } from '@waymark/auditing';
import type { Database } from '@waymark/database/transaction';
import { FireTimers } from '@waymark/evaluations';
import type { Jobs } from '@waymark/platform/jobs';
import type { Config } from '@waymark/platform/config';
import { Logger, run, type Runner } from 'graphile-worker';
import { WorkerModule } from './worker.module.ts';

/**
 * Commands leave jobs for the time when something is due. What no job comes for in time, e.g. because the clock of a
 * demonstration was advanced, is caught every minute.
 */
const CRONTAB = `
* * * * * sealCheckpoint ?id=seal&max=1&jobKey=seal
* * * * * fireTimers ?id=timers&max=1&jobKey=timers
`;

export interface RunningWorker {
  stop(): Promise<void>;
}

/** Runs the job queue until stopped. Every job survives running twice. */
export const startWorker = async (config: Config, database: Database, seal: CheckpointSeal, queueUrl: string, warn: (message: string) => void): Promise<RunningWorker> => {
  const app = await NestFactory.createApplicationContext(WorkerModule.for(config, database, seal), { logger: ['error', 'warn'], abortOnError: false });
  const runner: Runner = await run({
    connectionString: queueUrl,
    concurrency: 2,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => (level === 'error' || level === 'warning' ? warn(message) : undefined)),
    pollInterval: 2_000,
    crontab: CRONTAB,
    taskList: {
      sealCheckpoint: async () => void (await app.get(SealCheckpoint).run()),
      fireTimers: async () => void (await app.get(FireTimers).run()),
      fireTimersOf: async (payload) => void (await app.get(FireTimers).run((payload as Jobs['fireTimersOf']).evaluation)),
    },
  });
  return {
    stop: async () => {
      await runner.stop();
      await app.close();
    },
  };
};
