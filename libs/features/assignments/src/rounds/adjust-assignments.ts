import { Injectable } from '@nestjs/common';
import { Database, rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { aimOf, recordOfAim, storedAim } from './aim.ts';
import type { NamedWish } from './named-wish.ts';
import { readEvaluations } from './read-evaluations.ts';
import type { AdjustAssignmentsInput } from './round.inputs.ts';
import { changedSince, lockedRound, roundRow } from './round-row.ts';
import { solvedNow, type Asked } from './solved-now.ts';
import { FIGURES, figuresOf, writeProposal, type Proposal } from './write-proposal.ts';

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
      const wishes = await rowsOf<NamedWish>(tx, WISHES, [roundId]);
      return { ids: round.evaluationIds, seed: round.seed, of: round, wishes: wishesWith(wishes, changes), aim: aim ? aimOf(aim) : storedAim(round) };
    });
  }
}

const WISHES = `select w.evaluation_id as evaluation, w.person_id as person, w.wish, p.display_name as name
  from assignment_round_wish w join person p on p.id = w.person_id where w.round_id = $1 order by w.place`;

/** The newest word on a person at an evaluation counts, and stands last. */
export const wishesWith = (wishes: readonly NamedWish[], changes: AdjustAssignmentsInput['changes']): NamedWish[] =>
  changes.reduce<NamedWish[]>((all, { evaluationId, personId, wish }) => {
    // an id has more than one spelling
    const [evaluation, person] = [evaluationId.toLowerCase(), personId.toLowerCase()];
    const others = all.filter((one) => one.evaluation !== evaluation || one.person !== person);
    return wish === 'free' ? others : [...others, { evaluation, person, wish }];
  }, [...wishes]);

const adjust = async ({ tx, actor, audit }: CommandContext, { roundId, expectedVersion, changes }: AdjustAssignmentsInput, proposal: Proposal | undefined): Promise<{ id: string }> => {
  await readEvaluations(tx, actor, (await roundRow(tx, roundId, actor)).evaluationIds);
  const { evaluationIds } = await lockedRound(tx, roundId, expectedVersion);
  // the version was named before there was one: nothing was solved for it
  if (!proposal) throw new RefusedCommand([changedSince(expectedVersion, expectedVersion)]);
  await rowsOf(tx, `update assignment_round r set version = version + 1, ${FIGURES.map((column, at) => `${column} = $${at + 2}`).join(', ')} where id = $1`, [roundId, ...figuresOf(proposal)]);
  await writeProposal(tx, roundId, proposal);
  for (const id of evaluationIds) {
    const here = changes.filter(({ evaluationId }) => evaluationId.toLowerCase() === id).map(({ personId, wish }) => ({ person: personId, wish }));
    await audit({ stream: `evaluation/${id}`, act: 'assignments.adjusted', obj: `assignment-round/${roundId}`, data: { changes: here, ...recordOfAim(proposal) } });
  }
  return { id: roundId };
};
