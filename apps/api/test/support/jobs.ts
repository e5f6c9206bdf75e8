import { SealCheckpoint, type CheckpointSeal } from '@waymark/auditing';
import { Database } from '@waymark/database/transaction';
import { FireTimers } from '@waymark/evaluations';
import { Clock } from '@waymark/platform/clock';
import { InstallationLog } from '@waymark/platform/config';
import type { TestApi } from './test-api.ts';

export const LOG = 'test.waymark/audit';

export interface Jobs {
  /** Fires what is due; how many fired. */
  fireTimers(): Promise<number>;
  /** Seals what is new; how many events were sealed. */
  sealCheckpoint(seal: CheckpointSeal): Promise<number>;
  close(): Promise<void>;
}

/** The jobs of a worker on the database of a test API, as the worker's own database role. */
export const jobsOf = async (api: TestApi): Promise<Jobs> => {
  const database = await Database.connect({ url: api.database.url('worker'), poolSize: 8 });
  const [clock, log] = [new Clock(true), new InstallationLog(LOG)];
  return {
    fireTimers: () => new FireTimers(database, clock, log).run(),
    sealCheckpoint: (seal) => new SealCheckpoint(database, clock, log, seal).run(),
    close: () => database.close(),
  };
};
