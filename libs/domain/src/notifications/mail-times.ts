import type { Calendar } from '../calendar/calendar.ts';
import { addDays } from '../calendar/add-days.ts';
import { localDateOf, startOfLocalDay } from '../calendar/london.ts';
import { isWorkingDay } from '../calendar/working-days.ts';

/** When somebody is mailed: as something comes, once on a working day, or not at all. */
export const MAIL_CHOICES = ['at-once', 'daily', 'never'] as const;
export type MailChoice = (typeof MAIL_CHOICES)[number];

/** What counts for whoever never said. */
export const USUAL_CHOICE: MailChoice = 'at-once';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Hour of London at which the mail of a day goes. */
const DAILY_HOUR = 8;

/** Whoever is mailed at once gets one mail in so many minutes at most: what comes meanwhile is in the next. */
export const MINUTES_BETWEEN = 15;

/** Minutes until whoever is mailed at once is looked at again: the job runs every minute. While nothing changes it grows. */
const [LOOKED_AT, QUIET] = [0.5, 5];

/** The first 08:00 in London on a working day after an instant: instant, ISO 8601 in UTC. */
export const nextDaily = (calendar: Calendar, now: string): string => {
  for (let day = localDateOf(now); ; day = addDays(day, 1)) {
    const at = atHour(day);
    if (at > Date.parse(now) && isWorkingDay(calendar, day)) return new Date(at).toISOString();
  }
};

/** The clocks change at 01:00 UTC, before this hour: as far from the next midnight as on any other day. */
const atHour = (day: string): number => startOfLocalDay(addDays(day, 1)).getTime() - (24 - DAILY_HOUR) * HOUR;

/** When to look again after a mail (`null`), or after so many looks in a row that found nothing changed: instant, ISO 8601 in UTC. */
export const nextLook = (choice: MailChoice, calendar: Calendar, now: string, quiet: number | null): string =>
  choice === 'daily' ? nextDaily(calendar, now) : later(now, quiet === null ? MINUTES_BETWEEN : Math.min(LOOKED_AT * 2 ** Math.min(quiet, 10), QUIET));

/**
 * When to try again after so many failures, from 1: after 2, 4, 8 … minutes. Of one person that is 6 hours at most; a
 * server that takes nothing may be back at any moment, and everybody waits for it: 15 minutes.
 */
export const nextTry = (failures: number, everybody: boolean, now: string): string => later(now, Math.min(2 ** Math.min(failures, 20), everybody ? 15 : 360));

const later = (now: string, minutes: number): string => new Date(Date.parse(now) + minutes * MINUTE).toISOString();
