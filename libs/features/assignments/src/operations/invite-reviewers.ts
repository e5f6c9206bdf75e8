import { Injectable } from '@nestjs/common';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import type { EarlierWork } from '@waymark/domain/access';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { currentStageRun, detectOn, groundsOnEach, interestsOf, lockEvaluation, roleHereBlockers, workOnEach, type DetectedHere, type GroundsHere, type LockedEvaluation, type PersonInterests } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { InviteReviewersInput } from '../graphql/assignment.inputs.ts';
import { blockersOf, fullToldLast } from './invitation-blockers.ts';
import { seatPerson } from './seat-person.ts';
import { seatFor, type Seat } from './seat.ts';
import { standingsAt } from './standings.ts';

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
  const { tx, actor, now } = context;
  const people = input.invitations.map(({ personId }) => personId);
  await lockPeople(tx, people);
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  refuseOn(roleHereBlockers(evaluation, 'reviewer:invite'));
  refuseOn(roundBlockers(evaluation));
  const asked = await checkInvitations(context, evaluation, input.invitations, await judgedBy(tx, [evaluation], people, now));
  refuseOn(fullToldLast([...asked.blockers, ...doubled(input)]));
  return { assignments: await seatChecked(context, asked) };
};

export interface CheckedInvitations {
  evaluation: LockedEvaluation;
  stageRun: string;
  checked: Checked[];
  blockers: Blocker[];
}

/** What invitations are judged by, read for all of them at once. Evaluations and people are locked. */
export interface JudgedBy {
  interests: ReadonlyMap<string, PersonInterests>;
  grounds(evaluation: LockedEvaluation): GroundsHere;
  work(evaluation: string, person: string): EarlierWork;
}

export const judgedBy = async (tx: Tx, evaluations: readonly LockedEvaluation[], people: readonly string[], now: string): Promise<JudgedBy> => {
  const interests = await interestsOf(tx, people);
  return { interests, grounds: await groundsOnEach(tx, evaluations, now), work: await workOnEach(tx, [...interests.values()], evaluations) };
};

/** Whoever of these may come, and all that bars the others. The evaluation and the people are locked. */
export const checkInvitations = async ({ tx, now }: CommandContext, evaluation: LockedEvaluation, invitations: readonly { personId: string; role: string }[], by: JudgedBy): Promise<CheckedInvitations> => {
  const asked: CheckedInvitations = { evaluation, stageRun: await currentStageRun(tx, evaluation), checked: [], blockers: [] };
  const standingOf = await standingsAt(tx, [asked], invitations.map(({ personId }) => personId), now);
  const grounds = by.grounds(evaluation);
  for (const { personId, role } of invitations) {
    const [seat, person] = [seatFor(evaluation, role), by.interests.get(personId.toLowerCase())];
    if ('code' in seat) asked.blockers.push(seat);
    else if (!person) asked.blockers.push(blocker('unknown-person', 'There is no such person', { field: 'personId', person: personId }));
    else {
      const conflict = await detectOn(tx, person, grounds, undefined, by.work(evaluation.id, person.id));
      const blockers = blockersOf(standingOf(asked, person.id, seat), person, seat, conflict, now);
      if (blockers.length > 0) asked.blockers.push(...blockers);
      else asked.checked.push({ person, seat, conflict });
    }
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
