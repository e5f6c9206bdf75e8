import { Injectable, Logger } from '@nestjs/common';
import { Database, type Tx } from '@waymark/database/transaction';
import type { RoundAim } from '@waymark/domain/assignment';
import { Clock } from '@waymark/platform/clock';
import { InstallationLog } from '@waymark/platform/config';
import { storedAim } from '../rounds/aim.ts';
import { seedFor } from '../rounds/draws.ts';
import { solvedBy } from '../rounds/solved-now.ts';
import { asPlatform, platformReader } from './as-platform.ts';
import { lackingRuns, type LackingRun } from './lacking-runs.ts';
import { RenewProposals } from './renew-proposals.ts';
import { noteTried, withdrawNeedless, writeRepair } from './write-repair.ts';

const WENT_WRONG = 'Something went wrong when it was made, and it is tried again in an hour';

/** What is no answer about the world but about this moment: it is tried again when the job comes next. */
const PASSING = ['busy'];

/** What may be no answer about the world but about what it is solved for. */
const OF_THE_AIM = ['impossible', 'undecided', 'out-of-time'];

/**
 * Proposes who fills the places of those who left, whether a round brought them or somebody invited them by hand: after a decline, a recusal, a release, an invitation
 * that lapsed, a conflict of interest that came late. Whoever has a seat keeps it, and nobody is invited before somebody
 * confirms. The evaluations of one round are solved together, others each alone; twice changes nothing.
 */
@Injectable()
export class ProposeRepairs {
  private readonly logger = new Logger(ProposeRepairs.name);

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: InstallationLog,
    private readonly renewProposals: RenewProposals,
  ) {}

  /** @returns how many proposals were made */
  async run(): Promise<number> {
    try {
      return await this.repairAll();
    } finally {
      // after them, so that what is solved anew keeps no repair waiting
      await this.renewProposals.run().catch((error: unknown) => this.logger.error('Proposals could not be solved anew', error instanceof Error ? error.stack : String(error)));
    }
  }

  private async repairAll(): Promise<number> {
    const lacking = await this.asPlatform(async (tx) => {
      const now = (await this.clock.now(tx)).toISOString();
      const found = await lackingRuns(tx, now);
      await withdrawNeedless({ tx, log: this.log.name, now }, found.map(({ evaluation }) => evaluation));
      return found;
    });
    let made = 0;
    // what waits by hand, or was discarded, is not proposed a second time beside what is new
    for (const key of new Set(lacking.flatMap((run) => (run.isNew ? [togetherBy(run)] : [])))) made += await this.tried(lacking.filter((run) => togetherBy(run) === key && (run.isNew || run.waiting)));
    return made;
  }

  /** One round that fails keeps no other waiting, and is tried again like one for which nobody was free. */
  private async tried(runs: readonly LackingRun[]): Promise<number> {
    try {
      return await this.repair(runs);
    } catch (error) {
      this.logger.error(`The seats of ${runs.map(({ stageRun }) => stageRun).join(', ')} could not be filled again`, error instanceof Error ? error.stack : String(error));
      return this.noteFailed(runs.filter(({ isNew }) => isNew), WENT_WRONG);
    }
  }

  /**
   * Together where that is possible; where one of them is impossible, those are looked for by halves: it does not keep the others waiting.
   *
   * @param left which of them are solved apart then: what waits already, and shares nothing with what is new, stays as it is
   */
  private async repair(runs: readonly LackingRun[], left: readonly LackingRun[] = runs.filter((one) => one.isNew || sharesWithNew(one, runs))): Promise<number> {
    const found = await this.solved(runs);
    if (!('blockers' in found)) return this.asPlatform(async (tx) => ((await writeRepair({ tx, log: this.log.name, now: (await this.clock.now(tx)).toISOString() }, runs[0]!.round, runs, found)) ? 1 : 0));
    if (found.blockers.some(({ code }) => PASSING.includes(code))) return 0;
    if (runs.length === 1) return this.noteFailed(runs, found.blockers.map(({ staffMessage }) => staffMessage).join('. '));
    let made = 0;
    for (const some of halvesOf(left)) made += await this.repair(some, some);
    return made;
  }

  /**
   * For what their round was solved for. Where that is not to be had for the few seats that are left, such as a draw among
   * too few people, for the largest total: whoever is free is proposed, and the proposal says what it is solved for.
   */
  private async solved(runs: readonly LackingRun[]): ReturnType<typeof solvedBy> {
    const aim = storedAim(runs[0]!);
    const ids = runs.map(({ evaluation }) => evaluation);
    const seed = await this.asPlatform((tx) => seedFor(tx, ids));
    const solvedFor = (one: RoundAim) => solvedBy(platformReader(this.database), this.clock, { ids, wishes: [], seed, aim: one });
    const found = await solvedFor(aim);
    if (aim.kind === 'total' || !isOfTheAim(found)) return found;
    const plain = await solvedFor({ kind: 'total' });
    return 'blockers' in plain && !('blockers' in found) ? found : plain;
  }

  /** Of the seats as they were looked at before: where one has moved since, it is tried again at once. Why there is none stands on the workbench, in words that tell nobody how full people are. */
  private async noteFailed(runs: readonly LackingRun[], why: string): Promise<number> {
    await this.asPlatform(async (tx) => noteTried(tx, runs, { why }, (await this.clock.now(tx)).toISOString()));
    return 0;
  }

  private asPlatform<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return asPlatform(this.database, work);
  }
}

/** Whether something else would be solved: what was not worked on in time is as good as out of time. */
const isOfTheAim = (found: Awaited<ReturnType<typeof solvedBy>>): boolean => ('blockers' in found ? found.blockers.every(({ code }) => OF_THE_AIM.includes(code)) : !found.solved.aimReached);

/** What is solved together: a round, or one evaluation whose people were invited by hand. */
const togetherBy = ({ round, stageRun }: LackingRun): string => round ?? stageRun;

/** Whether what waits for a run holds one that is new as well: it is out of date for both. */
const sharesWithNew = ({ waitingWith }: LackingRun, runs: readonly LackingRun[]): boolean => runs.some(({ isNew, evaluation }) => isNew && waitingWith.includes(evaluation));

/** Of hundreds that wait a few may be impossible: what is solved together stays fair and linked, and few more are solved than there are of those. */
const halvesOf = <One>(all: readonly One[]): (readonly One[])[] => {
  const middle = Math.ceil(all.length / 2);
  return [all.slice(0, middle), all.slice(middle)].filter(({ length }) => length > 0);
};
