import { Injectable } from '@nestjs/common';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { seatFaults, seatsWanted } from '@waymark/domain/assignment';
import { blocker, stageOf, type Blocker } from '@waymark/domain/pipeline';
import { lockSeveral, roleHereBlockers, type LockedEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { fullToldLast } from '../operations/invitation-blockers.ts';
import { checkInvitations, judgedBy, lockPeople, seatChecked, type CheckedInvitations } from '../operations/invite-reviewers.ts';
import { heldSeats } from './held-seats.ts';
import { readEvaluations } from './read-evaluations.ts';
import type { RoundInput } from './round.inputs.ts';
import { changedSince, lockedRound, roundRow } from './round-row.ts';
import { withRemedy } from './with-remedy.ts';
import { storedSeats, worldMoved, type StoredSeat } from './world-moved.ts';

/**
 * Sends the invitations of a proposal, all or none. Everything is asked again under lock, by the rules of any
 * invitation: a proposal whose world has moved is refused with what changed, and nothing of it is written.
 */
@Injectable()
export class ConfirmAssignments {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: RoundInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'confirmAssignments', input, (context) => confirm(context, input));
  }
}

const confirm = async (context: CommandContext, { roundId, expectedVersion }: RoundInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const { evaluationIds } = await roundRow(tx, roundId, actor);
  await readEvaluations(tx, actor, evaluationIds);
  // people, then evaluations, then the round: whoever declares an interest now waits until the seats are there to be judged
  const people = new Set(comingOf(await storedSeats(tx, roundId)));
  await lockPeople(tx, [...people]);
  const evaluations = await lockEvaluations(tx, actor, evaluationIds);
  const round = await lockedRound(tx, roundId, expectedVersion);
  const seats = await storedSeats(tx, roundId);
  if (comingOf(seats).some((id) => !people.has(id))) refuseOn([changedSince(expectedVersion, round.version)]);
  const of = (id: string) => seats.filter(({ evaluationId }) => evaluationId === id);
  const moved: Blocker[] = [];
  for (const evaluation of evaluations) moved.push(...(await worldMoved(tx, round, evaluation, of(evaluation.id))));
  refuseOn(withRemedy(moved));
  const by = await judgedBy(tx, evaluations, [...people], now);
  const barred: Blocker[] = [];
  // one after the other: who is seated on one evaluation counts for what they take on the next
  for (const evaluation of evaluations) {
    const asked = await checkInvitations(context, evaluation, of(evaluation.id).filter(({ held }) => !held), by);
    barred.push(...named(asked));
    await seatChecked(context, asked);
    if (asked.blockers.length === 0) barred.push(...(await lacking(tx, asked, of(evaluation.id))));
  }
  refuseOn(withRemedy(fullToldLast(barred)));
  await rowsOf(tx, `update assignment_round set state = 'confirmed', settled_by = $2, settled_at = $3 where id = $1`, [roundId, actor.id, now]);
  for (const { id } of evaluations) await audit({ stream: `evaluation/${id}`, act: 'assignments.confirmed', obj: `assignment-round/${roundId}`, data: round.aim === 'drawn' ? { draw: round.draw } : {} });
  return { id: roundId };
};

/** Whoever would be invited. */
const comingOf = (seats: readonly StoredSeat[]): string[] => seats.filter(({ held }) => !held).map(({ personId }) => personId);

/** In one order, so that two rounds that share evaluations never wait in a ring. @throws NOT_FOUND where the actor may not see one of them */
export const lockEvaluations = async (tx: Tx, actor: SignedInPerson, ids: readonly string[]): Promise<LockedEvaluation[]> => {
  const locked = await lockSeveral(tx, actor, ids);
  return [...ids].sort().map((id) => {
    const evaluation = locked.get(id);
    if (evaluation?.relation !== 'staff' || roleHereBlockers(evaluation, 'round:propose').length > 0) throw notFound();
    return evaluation;
  });
};

/** Bars with the evaluation for which they count: a round is of several. */
const named = ({ evaluation, blockers }: CheckedInvitations): Blocker[] =>
  blockers.map((found) => ({ ...found, staffMessage: `${evaluation.reference}: ${found.staffMessage}`, operands: { ...found.operands, evaluation: evaluation.id } }));

/** What the stage asks for and the seats as they now are do not give: nobody’s organisation or role may have changed since. */
const lacking = async (tx: Tx, { evaluation, stageRun }: CheckedInvitations, stored: readonly StoredSeat[]): Promise<Blocker[]> => {
  const { definition } = evaluation.published;
  const seats = await heldSeats(tx, stageRun);
  const before = seats.filter(({ personId }) => stored.some((seat) => seat.held && seat.personId === personId));
  const faults = seatFaults(seatsWanted(definition, stageOf(definition, evaluation.state.stage)!)!, seats, before);
  return faults.map((fault) => blocker('seats-lacking', `${evaluation.reference}: ${fault}`, { evaluation: evaluation.id }));
};
