import { Injectable } from '@nestjs/common';
import { Database } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { aimOf, recordOfAim } from './aim.ts';
import { lockEvaluations } from './confirm-assignments.ts';
import { isDrawnMeanwhile, seedFor } from './draws.ts';
import { readEvaluations } from './read-evaluations.ts';
import type { ProposeAssignmentsInput } from './round.inputs.ts';
import { solvedNow } from './solved-now.ts';
import { writeRound, type Proposal } from './write-proposal.ts';

/**
 * Proposes who reviews what over several evaluations of one stage. It is solved before the transaction that stores it:
 * nobody waits for a solver with a lock in hand. Whether it still holds is asked when it is confirmed.
 */
@Injectable()
export class ProposeAssignments {
  constructor(
    private readonly commands: Commands,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(actor: SignedInPerson, input: ProposeAssignmentsInput): Promise<Outcome<{ id: string }>> {
    const seed = await this.database.read(actor.id, (tx) => seedFor(tx, input.evaluationIds));
    const found = await solvedNow(this.database, this.clock, actor, { ids: input.evaluationIds, wishes: [], seed, aim: aimOf(input.aim) });
    return this.commands.run(actor, 'proposeAssignments', input, async (context) => {
      if ('blockers' in found) refuseOn(found.blockers);
      return propose(context, found as Proposal);
    });
  }
}

const propose = async ({ tx, actor, now, audit }: CommandContext, proposal: Proposal): Promise<{ id: string }> => {
  const ids = proposal.evaluations.map(({ evaluation }) => evaluation.id);
  await readEvaluations(tx, actor, ids);
  // only draws are numbered, and have one seed
  if (proposal.aim.kind === 'drawn') await lockEvaluations(tx, actor, ids);
  if (await isDrawnMeanwhile(tx, ids, proposal)) throw new RefusedCommand([blocker('drawn-meanwhile', 'Somebody proposed reviewers of some of these evaluations at the same moment: draw again, and it falls out as theirs does')]);
  const { id, draw } = await writeRound(tx, proposal, { by: actor.id, repairs: null }, now);
  // in the stream of each evaluation, and none names another: whoever may read one of them may not see the others
  for (const one of ids) await audit({ stream: `evaluation/${one}`, act: 'assignments.proposed', obj: `assignment-round/${id}`, data: recordOfAim(proposal, draw) });
  return { id };
};
