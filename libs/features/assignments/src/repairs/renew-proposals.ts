import { Injectable, Logger } from '@nestjs/common';
import { Database, rowsOf } from '@waymark/database/transaction';
import { ACTS } from '@waymark/domain/access';
import { systemEvaluation } from '@waymark/evaluations';
import { recordAudit } from '@waymark/platform/audit';
import { Clock } from '@waymark/platform/clock';
import { RefusedCommand } from '@waymark/platform/commands';
import { InstallationLog } from '@waymark/platform/config';
import { restsOnWhatAllKnow } from '../fit/known-by-all.ts';
import { recordOfAim, storedAim } from '../rounds/aim.ts';
import { recordOfDropped } from '../rounds/overtaken.ts';
import { lockedRound, ROUND_ROW, type RoundRow } from '../rounds/round-row.ts';
import { solvedBy } from '../rounds/solved-now.ts';
import { storedWishes } from '../rounds/stored-wishes.ts';
import { rewriteProposal, type Proposal } from '../rounds/write-proposal.ts';
import { asPlatform, platformReader } from './as-platform.ts';
import { failedBy, RetryTimes, type Failed } from './retry-times.ts';

/** `$1` roles that propose rounds. A repair that nobody has touched gives way to another of its own accord. */
const RESTING = `${ROUND_ROW} where r.state = 'proposed' and (r.proposed_by is not null or r.version > 1) and not (${restsOnWhatAllKnow('r', '$1')}) order by r.id`;

/** Of one look: whoever leaves a seat meanwhile waits for them. */
const MOST_AT_ONCE = 5;

/**
 * Proposals that wait, and rest on a review of which somebody may not know any more who proposes rounds: they find nothing
 * of them, and would not know why. They are solved anew without it, with what was decided by hand, and everybody finds them
 * again. One that cannot be solved any more stays as it is; settled ones are history, and stay.
 */
@Injectable()
export class RenewProposals {
  private readonly logger = new Logger(RenewProposals.name);
  private readonly tries = new RetryTimes();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: InstallationLog,
  ) {}

  /** @returns how many were solved anew */
  async run(): Promise<number> {
    const [found, now] = await asPlatform(this.database, async (tx) => [await rowsOf<RoundRow>(tx, RESTING, [ACTS['round:propose']]), (await this.clock.now(tx)).getTime()] as const);
    const keyOf = ({ id, version }: RoundRow): string => `${id} ${version}`;
    this.tries.keep(found.map(keyOf));
    let renewed = 0;
    for (const round of found.filter((one) => this.tries.isDue(keyOf(one), now)).slice(0, MOST_AT_ONCE)) {
      const came = await this.tried(round);
      if (came === 'renewed') renewed += 1;
      else this.tries.note(keyOf(round), came, now);
    }
    return renewed;
  }

  private async tried(round: RoundRow): Promise<'renewed' | Failed> {
    try {
      return await this.renew(round);
    } catch (error) {
      // somebody adjusted or settled it meanwhile
      if (!(error instanceof RefusedCommand)) this.logger.error(`The proposal ${round.id} could not be solved anew`, error instanceof Error ? error.stack : String(error));
      return 'error';
    }
  }

  private async renew(round: RoundRow): Promise<'renewed' | Failed> {
    const wishes = await asPlatform(this.database, (tx) => storedWishes(tx, round.id));
    const found = await solvedBy(platformReader(this.database), this.clock, { ids: round.evaluationIds, seed: round.seed, of: round, wishes, aim: storedAim(round) });
    if ('blockers' in found) return failedBy(found.blockers);
    await this.write(round, found);
    return 'renewed';
  }

  private write(round: RoundRow, proposal: Proposal): Promise<void> {
    return asPlatform(this.database, async (tx) => {
      const ids = [...round.evaluationIds].sort();
      for (const id of ids) await systemEvaluation(tx, id);
      await lockedRound(tx, round.id, round.version);
      const draw = await rewriteProposal(tx, round.id, proposal);
      const now = (await this.clock.now(tx)).toISOString();
      for (const id of ids) await recordAudit(tx, this.log.name, now, [{ actor: 'platform', stream: `evaluation/${id}`, act: 'assignments.adjusted', obj: `assignment-round/${round.id}`, data: { changes: [], ...recordOfDropped(proposal.dropped, id), ...recordOfAim(proposal, draw) } }]);
    });
  }
}
