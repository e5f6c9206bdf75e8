import { tmpdir } from 'node:os';
import { NestFactory } from '@nestjs/core';
import { CountRegister } from '@waymark/adoption';
import { ProposeRepairs, RenewProposals, WatchInvitations } from '@waymark/assignments';
import { CheckpointSeal, SealCheckpoint } from '@waymark/auditing';
import { Database } from '@waymark/database/transaction';
import { FireTimers } from '@waymark/evaluations';
import { CaseQueries, CheckCounters, CountChanges, InsightQueries, MakeExport, type Drift } from '@waymark/insights';
import { PlatformModule } from '@waymark/platform/platform-module';
import { MovePlanned } from '@waymark/programmes';
import type { TestApi } from './test-api.ts';

export const LOG = 'test.waymark/audit';
const CONFIG = { mode: 'demonstration', port: 0, secret: 'a secret of tests', log: LOG, files: tmpdir() } as const;

/** Signs with a key of tests, and remembers what it was given to lay down elsewhere. */
export class KeptCheckpoints extends CheckpointSeal {
  readonly seed = Buffer.alloc(32, 7);
  readonly published: { size: number; note: string }[] = [];
  /** Whether the place where checkpoints go cannot be reached. */
  away = false;

  async publish(size: number, note: string): Promise<void> {
    if (this.away) throw new Error('The other machine is away');
    this.published.push({ size, note });
  }
}

export interface Jobs {
  /** Fires what is due; how many fired. */
  fireTimers(): Promise<number>;
  /** Reminds of invitations and lets them lapse; how many. */
  watchInvitations(): Promise<number>;
  /** Proposes who fills the places of those who left; how many proposals. */
  proposeRepairs(): Promise<number>;
  /** Counts anew where adopted innovations are in use; how many entries. */
  countRegister(): Promise<number>;
  /** Seals what is new; how many events were sealed. */
  sealCheckpoint(): Promise<number>;
  /** Brings the counters up to date; how many changes were taken. */
  countInsights(): Promise<number>;
  /** Counters that do not stand at what the facts say. */
  checkCounters(): Promise<Drift[]>;
  /** Makes a file that was asked for. */
  makeExport(id: string, last?: boolean): Promise<void>;
  /** Carries a signed plan out; how many evaluations moved. */
  movePlanned(plan: string): Promise<number>;
  /** Figures as the API reads them. */
  insights: InsightQueries;
  seal: KeptCheckpoints;
  close(): Promise<void>;
}

class JobsModule {}

/** The jobs of a worker, put together by Nest as there, on the database of a test API and as the worker's own role. */
export const jobsOf = async (api: TestApi): Promise<Jobs> => {
  const database = await Database.connect({ url: api.database.url('worker'), poolSize: 8 });
  const seal = new KeptCheckpoints();
  const app = await NestFactory.createApplicationContext(
    { module: JobsModule, imports: [PlatformModule.for(CONFIG, database)], providers: [CaseQueries, CheckCounters, CountChanges, CountRegister, FireTimers, InsightQueries, MakeExport, MovePlanned, ProposeRepairs, RenewProposals, SealCheckpoint, WatchInvitations, { provide: CheckpointSeal, useValue: seal }] },
    { logger: ['error'], abortOnError: false },
  );
  return {
    fireTimers: () => app.get(FireTimers).run(),
    watchInvitations: () => app.get(WatchInvitations).run(),
    proposeRepairs: () => app.get(ProposeRepairs).run(),
    countRegister: () => app.get(CountRegister).run(),
    sealCheckpoint: () => app.get(SealCheckpoint).run(),
    countInsights: () => app.get(CountChanges).run(),
    checkCounters: () => app.get(CheckCounters).run(),
    makeExport: (id, last) => app.get(MakeExport).run(id, last),
    movePlanned: (plan) => app.get(MovePlanned).run(plan),
    insights: app.get(InsightQueries),
    seal,
    close: async () => {
      await app.close();
      await database.close();
    },
  };
};
