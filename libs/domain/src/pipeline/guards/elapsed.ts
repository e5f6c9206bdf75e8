import { addMonths, addWorkingDays } from '../../calendar/index.ts';
import type { Guard } from './guard.ts';
import { lacking } from './lacking.ts';

/**
 * Time has passed since the current stage run was entered: calendar months, working days of the pinned calendar, or
 * both. Holds and requests do not stop it, and it passes on the day itself.
 */
export const elapsed: Guard = ({ months, workingDays }, { enteredOn, today }, { calendar }) => {
  if (!enteredOn || !today) return lacking([enteredOn ? 'today' : 'enteredOn'], { date: null });
  if (months === undefined && workingDays === undefined) return lacking(['months or workingDays'], { date: null });
  const dates = [
    ...(months === undefined ? [] : [addMonths(enteredOn, months)]),
    ...(workingDays === undefined ? [] : [addWorkingDays(calendar, enteredOn, workingDays)]),
  ];
  const date = dates.reduce((later, each) => (each > later ? each : later));
  return { pass: today >= date, operands: { date } };
};
