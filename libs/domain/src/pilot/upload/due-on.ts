import { firstOf } from '../baseline/months-between.ts';
import { addDays, addMonths, type LocalDate } from '../../calendar/index.ts';

/** Days after the end of a month within which its readings are due: sites close their books within two weeks, and have one more. Ours to set. */
export const READINGS_DUE_WITHIN_DAYS = 21;

/** The last day on which the reading of a month is in time: so many days after its last. */
export const dueOn = (month: LocalDate, dueWithinDays: number): LocalDate => addDays(addMonths(month, 1), dueWithinDays - 1);

/** The next day on which data are due, today among them: those of the last month that is over, else of this one. @param startedOn the month of it is the first that is owed */
export const nextDueOn = (startedOn: LocalDate, today: LocalDate, dueWithinDays: number): LocalDate => {
  const last = addMonths(firstOf(today), -1);
  return dueOn(last < firstOf(startedOn) || dueOn(last, dueWithinDays) < today ? firstOf(today) : last, dueWithinDays);
};

/**
 * The day from which data can be owed: the pilot began, somebody takes part, and something is measured. The earliest of
 * each counts, and the latest of these.
 *
 * @param joined days on which sites that are still in it joined, at least one
 * @param locked days on which measures were locked, at least one
 */
export const owedFrom = (startedOn: LocalDate, joined: readonly LocalDate[], locked: readonly LocalDate[]): LocalDate => [startedOn, earliest(joined), earliest(locked)].sort().at(-1)!;

const earliest = (days: readonly LocalDate[]): LocalDate => [...days].sort()[0]!;
