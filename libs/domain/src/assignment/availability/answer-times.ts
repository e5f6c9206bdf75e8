import { addWorkingDays } from '../../calendar/working-days.ts';
import { endOfLocalDay, localDateOf } from '../../calendar/london.ts';
import type { Calendar } from '../../calendar/calendar.ts';

/** Working days after an invitation at whose end somebody is reminded, and at whose end it expires. */
export const REMINDED_AFTER = 4;
export const EXPIRES_AFTER = 7;

/** When whoever was invited at an instant is reminded, and until when they can answer: instants, each the end of a working day in London. */
export const answerTimes = (calendar: Calendar, invitedAt: string): { remindAt: string; answerBy: string } => {
  const after = (days: number): string => endOfLocalDay(addWorkingDays(calendar, localDateOf(invitedAt), days)).toISOString();
  return { remindAt: after(REMINDED_AFTER), answerBy: after(EXPIRES_AFTER) };
};
