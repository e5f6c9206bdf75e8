import { Injectable } from '@nestjs/common';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { currentStageRun, detectOn, groundsOn, lockEvaluation, personInterests, roleHereBlockers, type DetectedHere, type LockedEvaluation, type PersonInterests } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { InviteReviewersInput } from '../graphql/assignment.inputs.ts';
import { fullToldLast, invitationBlockers } from './invitation-blockers.ts';
import { seatPerson } from './seat-person.ts';
import { seatFor, type Seat } from './seat.ts';

export interface InvitedReviewers {
  assignments: { id: string; personId: string }[];
}

interface Checked {
  person: PersonInterests;
  seat: Seat;
  conflict: DetectedHere | undefined;
}

/**
 * Invites people to the current stage, all or none. A person with an interest that is only to be declared may come,
 * and the interest is shown; one whose interest excludes is barred, and the coordinator reads why.
 */
@Injectable()
export class InviteReviewers {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: InviteReviewersInput): Promise<Outcome<InvitedReviewers>> {
    return this.commands.run(actor, 'inviteReviewers', input, (context) => invite(context, input));
  }
}

const invite = async (context: CommandContext, input: InviteReviewersInput): Promise<InvitedReviewers> => {
  const { tx, actor } = context;
  await lockPeople(tx, input.invitations.map(({ personId }) => personId));
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  refuseOn(roleHereBlockers(evaluation, 'reviewer:invite'));
  refuseOn(roundBlockers(evaluation));
  const asked = await checkInvitations(context, evaluation, input.invitations);
  refuseOn(fullToldLast([...asked.blockers, ...doubled(input)]));
  return { assignments: await seatChecked(context, asked) };
};

export interface CheckedInvitations {
  evaluation: LockedEvaluation;
  stageRun: string;
  checked: Checked[];
  blockers: Blocker[];
}

/** Whoever of these may come, and all that bars the others. The evaluation and the people are locked. */
export const checkInvitations = async (context: CommandContext, evaluation: LockedEvaluation, invitations: readonly { personId: string; role: string }[]): Promise<CheckedInvitations> => {
  const asked: CheckedInvitations = { evaluation, stageRun: await currentStageRun(context.tx, evaluation), checked: [], blockers: [] };
  for (const { personId, role } of invitations) {
    const found = await check(context, evaluation, asked.stageRun, personId, role);
    if ('blockers' in found) asked.blockers.push(...found.blockers);
    else asked.checked.push(found);
  }
  return asked;
};

/** Seats those who were checked, each with an event of the record. */
export const seatChecked = async (context: CommandContext, { evaluation, stageRun, checked }: CheckedInvitations): Promise<InvitedReviewers['assignments']> => {
  const { tx, actor, now } = context;
  const assignments: InvitedReviewers['assignments'] = [];
  for (const { person, seat, conflict } of checked) {
    const seated = { evaluationId: evaluation.id, stageRunId: stageRun, personId: person.id, organisationId: person.organisationId, seat };
    const id = await seatPerson(tx, { ...seated, calendar: evaluation.published.calendar, invitedBy: actor.id }, now);
    if (conflict && conflict.effect !== 'none') await note(context, evaluation.id, person.id, conflict);
    await context.audit({ stream: `evaluation/${evaluation.id}`, act: 'assignment.invited', obj: `assignment/${id}`, data: { person: person.id, role: seat.role, tracks: seat.tracks } });
    assignments.push({ id, personId: person.id });
  }
  return assignments;
};

/**
 * So that two invitations at once, to two evaluations, count each other, and that whoever declares an interest meanwhile
 * is judged with the seat in sight. People are locked before evaluations, in the order of their ids, as a declaration and a
 * role do: so that nobody waits in a ring.
 */
export const lockPeople = (tx: Tx, people: readonly string[]): Promise<unknown> =>
  rowsOf(tx, 'select id from person where id = any($1::uuid[]) order by id for no key update', [people]);

const check = async ({ tx, now }: CommandContext, evaluation: LockedEvaluation, stageRun: string, personId: string, role: string): Promise<Checked | { blockers: Blocker[] }> => {
  const seat = seatFor(evaluation, role);
  if ('code' in seat) return { blockers: [seat] };
  const person = await personInterests(tx, personId);
  if (!person) return { blockers: [blocker('unknown-person', 'There is no such person', { field: 'personId', person: personId })] };
  const conflict = await detectOn(tx, person, await groundsOn(tx, evaluation, now));
  const blockers = await invitationBlockers(tx, evaluation, stageRun, person, seat, conflict, now);
  return blockers.length > 0 ? { blockers } : { person, seat, conflict };
};

/** A closed round stays closed: whoever came later would read what others wrote. */
export const roundBlockers = (evaluation: LockedEvaluation): Blocker[] =>
  evaluation.state.runs.at(-1)?.round ? [blocker('round-closed', 'The round is closed: nobody joins it any more')] : [];

const doubled = (input: InviteReviewersInput): Blocker[] => {
  const people = input.invitations.map((invitation) => invitation.personId);
  const twice = people.filter((person, index) => people.indexOf(person) !== index);
  return twice.map((person) => blocker('invited-twice', 'One person takes one seat on a stage', { person }));
};

const note = async ({ tx, now }: CommandContext, evaluation: string, person: string, conflict: DetectedHere): Promise<void> => {
  await rowsOf(
    tx,
    `insert into conflict (id, evaluation_id, person_id, source, effect, because, state, found_at)
     select $1, $2, $3, 'detected', $4, $5, $6, $7
     where not exists (select 1 from conflict c where c.evaluation_id = $2 and c.person_id = $3 and c.because = $5)`,
    [uuid(), evaluation, person, conflict.effect, conflict.because, conflict.open ? 'open' : 'noted', now],
  );
};
