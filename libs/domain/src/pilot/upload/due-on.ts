import { addDays, addMonths, type LocalDate } from '../../calendar/index.ts';

/** The last day on which the reading of a month is in time: so many days after its last. */
export const dueOn = (month: LocalDate, dueWithinDays: number): LocalDate => addDays(addMonths(month, 1), dueWithinDays - 1);
