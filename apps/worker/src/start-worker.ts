import { NestFactory } from '@nestjs/core';
import { CountRegister } from '@waymark/adoption';
import { ProposeRepairs, WatchInvitations } from '@waymark/assignments';
import { SealCheckpoint } from '@waymark/auditing';
import { FireTimers } from '@waymark/evaluations';
import { CountChanges, MakeExport } from '@waymark/insights';
import { SendMail } from '@waymark/notifications';
import type { OpenInstallation } from '@waymark/platform/installation';
import type { Jobs } from '@waymark/platform/jobs';
import { MovePlanned } from '@waymark/programmes';
import { Logger, run, type Runner } from 'graphile-worker';
import { byOneWorker } from './by-one-worker.ts';
import { keepRetention } from './keep-retention.ts';
import { WorkerModule, type JobSettings } from './worker.module.ts';

/**
 * Commands leave jobs for the time when something is due. What no job comes for in time, e.g. because the clock of a
 * demonstration was advanced, is caught every minute. Where adopted innovations are in use is counted anew every hour, since days come and organisations merge by
 * themselves, and once at the start, since an upgrade may count otherwise. Mail is sent every minute, where a server is set. Periods of retention are looked after once in a night. No job
 * has a queue of its own: that of a worker that was killed would stay locked for hours. A run of mail ends within two minutes,
 * so that there are always hands for the others.
 */
const CRONTAB = `
* * * * * sealCheckpoint ?id=seal&max=1&jobKey=seal
* * * * * fireTimers ?id=timers&max=1&jobKey=timers
* * * * * watchInvitations ?id=invitations&max=1&jobKey=invitations
* * * * * proposeRepairs ?id=repairs&max=1&jobKey=repairs
7 * * * * countRegister ?id=register&max=3&jobKey=register
* * * * * countInsights ?id=insights&max=1&jobKey=insights
* * * * * sendMail ?id=mail&max=1&jobKey=mail
17 2 * * * keepRetention ?id=retention&fill=1d&max=3&jobKey=retention
`;

export interface RunningWorker {
  stop(): Promise<void>;
}

/** Runs the job queue until stopped. Every job survives running twice. */
export const startWorker = async ({ config, database, url }: Pick<OpenInstallation, 'config' | 'database' | 'url'>, settings: JobSettings, warn: (message: string) => void): Promise<RunningWorker> => {
  const app = await NestFactory.createApplicationContext(WorkerModule.for(config, database, settings), { logger: ['error', 'warn'], abortOnError: false });
  const runner: Runner = await run({
    connectionString: url('worker'),
    concurrency: 4,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => (level === 'error' || level === 'warning' ? warn(message) : undefined)),
    pollInterval: 2_000,
    crontab: CRONTAB,
    taskList: {
      sealCheckpoint: async () => void (await app.get(SealCheckpoint).run()),
      fireTimers: async () => void (await app.get(FireTimers).run()),
      watchInvitations: async () => void (await app.get(WatchInvitations).run()),
      countInsights: () => byOneWorker(database, 'countInsights', () => app.get(CountChanges).run()),
      makeExport: async (payload, { job }) => app.get(MakeExport).run((payload as Jobs['makeExport']).export, job.attempts >= job.max_attempts),
      movePlanned: async (payload) => void (await app.get(MovePlanned).run((payload as Jobs['movePlanned']).plan)),
      proposeRepairs: () => byOneWorker(database, 'proposeRepairs', () => app.get(ProposeRepairs).run()),
      sendMail: async () => void (await app.get(SendMail).run()),
      countRegister: async () => void (await app.get(CountRegister).run()),
      keepRetention: () => keepRetention(app, warn),
      fireTimersOf: async (payload) => void (await app.get(FireTimers).run((payload as Jobs['fireTimersOf']).evaluation)),
    },
  });
  await runner.addJob('countRegister', {}, { jobKey: 'register', maxAttempts: 3 }); // what the register says was counted by the rules of before an upgrade
  return {
    stop: async () => {
      await runner.stop();
      await app.close();
    },
  };
};
