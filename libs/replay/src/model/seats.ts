import type { Applicability, Criterion, Gate, Rubric } from '@waymark/domain/rubric';

/** A place in a round: the role, the tracks that are scored, and the gates that are answered (those of the role where none are given). */
export interface Seat {
  role: string;
  tracks: readonly string[];
  gates?: readonly string[];
}

/** What is known of the case: pipeline facts and the answers of the submission. What is not in it is unknown. */
export interface KnownOfCase {
  facts: Readonly<Record<string, unknown>>;
  answers: Readonly<Record<string, unknown>>;
}

export const NOTHING_KNOWN: KnownOfCase = { facts: {}, answers: {} };

/** The criteria that a seat is asked: those of its tracks, but for those known not to apply. */
export const criteriaOf = (rubric: Rubric, seat: Seat, known: KnownOfCase): Criterion[] =>
  rubric.criteria.filter(({ track, applicableWhen }) => seat.tracks.includes(track) && holds(applicableWhen, known) !== false);

/** The gates that a seat answers. */
export const gatesOf = (rubric: Rubric, seat: Seat): Gate[] =>
  rubric.gates.filter(({ id, decidedByRoles }) => (seat.gates ? seat.gates.includes(id) : decidedByRoles.includes(seat.role)));

/** True or false where the case says so, undefined where it is unknown. */
export const holds = (applicability: Applicability | null, known: KnownOfCase): boolean | undefined => {
  if (!applicability) return true;
  const value = 'q' in applicability ? known.answers[applicability.q] : known.facts[applicability.fact];
  // An answer that public sources do not give is an object, and tells nothing.
  return value === undefined || value === null || typeof value === 'object' ? undefined : value === applicability.eq;
};

/** "Not applicable" is answered where the rubric allows it and the fact that it rests on holds. */
export const leavesOut = ({ notApplicable }: Criterion, known: KnownOfCase): boolean =>
  notApplicable.allowed && notApplicable.onlyWhen !== null && holds(notApplicable.onlyWhen, known) === true;
