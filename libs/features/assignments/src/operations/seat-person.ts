import { randomInt } from 'node:crypto';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { answerTimes } from '@waymark/domain/assignment';
import type { Calendar } from '@waymark/domain/calendar';
import { v7 as uuid } from 'uuid';
import type { Seat } from './seat.ts';

export interface NewAssignment {
  evaluationId: string;
  stageRunId: string;
  personId: string;
  organisationId: string;
  seat: Seat;
  /** Of the evaluation’s pipeline: until when whoever is invited can answer counts in its working days. */
  calendar: Calendar;
  invitedBy: string;
}

/** Invites somebody to a seat, until a day, and gives the person a label on this evaluation, random, so that it tells no order. */
export const seatPerson = async (tx: Tx, assignment: NewAssignment, now: string): Promise<string> => {
  const id = uuid();
  const { seat } = assignment;
  const { remindAt, answerBy } = answerTimes(assignment.calendar, now);
  await rowsOf(
    tx,
    `insert into assignment (id, evaluation_id, stage_run_id, person_id, organisation_id, role, tracks, gates, state, invited_by, invited_at, remind_at, answer_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'invited', $9, $10, $11, $12)`,
    [
      id, assignment.evaluationId, assignment.stageRunId, assignment.personId, assignment.organisationId,
      seat.role, seat.tracks, seat.gates, assignment.invitedBy, now, remindAt, answerBy,
    ],
  );
  await giveLabel(tx, assignment.evaluationId, assignment.personId);
  return id;
};

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Two letters out of 576 combinations, drawn again where taken. A person keeps the label through the evaluation. */
const giveLabel = async (tx: Tx, evaluation: string, person: string): Promise<void> => {
  for (;;) {
    const label = `Reviewer ${LETTERS[randomInt(LETTERS.length)]}${LETTERS[randomInt(LETTERS.length)]}`;
    await rowsOf(tx, 'insert into reviewer_label (evaluation_id, person_id, label) values ($1, $2, $3) on conflict do nothing', [evaluation, person, label]);
    const kept = await rowsOf(tx, 'select label from reviewer_label where evaluation_id = $1 and person_id = $2', [evaluation, person]);
    if (kept.length > 0) return;
  }
};
