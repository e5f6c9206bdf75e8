import { Injectable } from '@nestjs/common';
import { Database } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { aimOf, recordOfAim, storedAim } from './aim.ts';
import { lockEvaluations } from './confirm-assignments.ts';
import type { NamedWish } from './named-wish.ts';
import { recordOfDropped } from './overtaken.ts';
import { readEvaluations } from './read-evaluations.ts';
import type { AdjustAssignmentsInput } from './round.inputs.ts';
import { changedSince, lockedRound, roundRow } from './round-row.ts';
import { solvedNow, type Asked } from './solved-now.ts';
import { storedWishes } from './stored-wishes.ts';
import { rewriteProposal, type Proposal } from './write-proposal.ts';

/** Keeps people on or off by hand and solves anew, as the world is now. Without a change it is only solved anew. */
@Injectable()
export class AdjustAssignments {
  constructor(
    private readonly commands: Commands,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(actor: SignedInPerson, input: AdjustAssignmentsInput): Promise<Outcome<{ id: string }>> {
    const asked = await this.asked(actor, input);
    // a proposal that was settled or adjusted since is not solved for nothing: the command refuses it, or a retry is answered
    const found = asked && (await solvedNow(this.database, this.clock, actor, asked));
    return this.commands.run(actor, 'adjustAssignments', input, async (context) => {
      if (found && 'blockers' in found) refuseOn(found.blockers);
      return adjust(context, input, found as Proposal | undefined);
    });
  }

  private asked(actor: SignedInPerson, { roundId, expectedVersion, changes, aim }: AdjustAssignmentsInput): Promise<Asked | undefined> {
    return this.database.read(actor.id, async (tx) => {
      const round = await roundRow(tx, roundId, actor);
      await readEvaluations(tx, actor, round.evaluationIds);
      if (round.state !== 'proposed' || round.version !== expectedVersion) return undefined;
      const wishes = await storedWishes(tx, roundId);
      return { ids: round.evaluationIds, seed: round.seed, of: round, wishes: wishesWith(wishes, changes), aim: aim ? aimOf(aim) : storedAim(round) };
    });
  }
}

/** The newest word on a person at an evaluation counts, and stands last. */
export const wishesWith = (wishes: readonly NamedWish[], changes: AdjustAssignmentsInput['changes']): NamedWish[] =>
  changes.reduce<NamedWish[]>((all, { evaluationId, personId, wish, role }) => {
    // an id has more than one spelling
    const [evaluation, person] = [evaluationId.toLowerCase(), personId.toLowerCase()];
    const others = all.filter((one) => one.evaluation !== evaluation || one.person !== person);
    return wish === 'free' ? others : [...others, { evaluation, person, wish, ...(wish === 'lock' && role ? { role } : {}) }];
  }, [...wishes]);

const adjust = async ({ tx, actor, audit }: CommandContext, { roundId, expectedVersion, changes }: AdjustAssignmentsInput, proposal: Proposal | undefined): Promise<{ id: string }> => {
  const ids = (await roundRow(tx, roundId, actor)).evaluationIds;
  await readEvaluations(tx, actor, ids);
  // one after the other, so that no two draws have one number
  if (proposal?.aim.kind === 'drawn') await lockEvaluations(tx, actor, ids);
  const { evaluationIds } = await lockedRound(tx, roundId, expectedVersion);
  // the version was named before there was one: nothing was solved for it
  if (!proposal) throw new RefusedCommand([changedSince(expectedVersion, expectedVersion)]);
  const draw = await rewriteProposal(tx, roundId, proposal);
  for (const id of evaluationIds) {
    const here = changes.filter(({ evaluationId }) => evaluationId.toLowerCase() === id).map(({ personId, wish, role }) => ({ person: personId.toLowerCase(), wish, ...(role ? { role } : {}) }));
    await audit({ stream: `evaluation/${id}`, act: 'assignments.adjusted', obj: `assignment-round/${roundId}`, data: { changes: here, ...recordOfDropped(proposal.dropped, id), ...recordOfAim(proposal, draw) } });
  }
  return { id: roundId };
};
