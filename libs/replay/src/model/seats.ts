import { isApplicable } from '@waymark/domain/rubric';
import type { Criterion, Gate, KnownOfCase, Rubric } from '@waymark/domain/rubric';

/** A place in a round: the role, the tracks that are scored, and the gates that are answered (those of the role where none are given). */
export interface Seat {
  role: string;
  tracks: readonly string[];
  gates?: readonly string[];
}

export const NOTHING_KNOWN: KnownOfCase = { pipelineFacts: {}, answers: {} };

/** The gates that a seat answers. */
export const gatesOf = (rubric: Rubric, seat: Seat): Gate[] =>
  rubric.gates.filter(({ id, decidedByRoles }) => (seat.gates ? seat.gates.includes(id) : decidedByRoles.includes(seat.role)));

/** Whether a gate applies, as far as is known: silence lets it apply. */
export const mayApply = ({ applicableWhen }: Gate, known: KnownOfCase): boolean => isApplicable(applicableWhen, known.answers, known.pipelineFacts) !== false;

/** "Not applicable" is answered where the rubric allows it and the fact that it rests on is known to hold. */
export const leavesOut = ({ notApplicable }: Criterion, known: KnownOfCase): boolean =>
  notApplicable.allowed && notApplicable.onlyWhen !== null && isApplicable(notApplicable.onlyWhen, known.answers, known.pipelineFacts) === true;
