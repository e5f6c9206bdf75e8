import type { LocalDate } from '../calendar/index.ts';

/** How far an organisation has come with what was adopted, least far first. */
export const ROLL_OUT_STATUSES = ['planned', 'contracted', 'live', 'stopped'] as const;
export type RollOutStatus = (typeof ROLL_OUT_STATUSES)[number];

/** The days of one organisation, each absent until it is known. */
export interface RollOutDays {
  /** The day for which its use is planned. */
  plannedOn: LocalDate | null;
  contractedOn: LocalDate | null;
  /** The first day of use. */
  liveOn: LocalDate | null;
  /** The first day without. */
  stoppedOn: LocalDate | null;
}

/**
 * Where an organisation stands on a day. Days to come have not come: they say nothing yet. Whoever begins again after
 * stopping is live again, since the later of both days counts.
 */
export const rollOutStatus = ({ contractedOn, liveOn, stoppedOn }: RollOutDays, today: LocalDate): RollOutStatus => {
  const [contracted, live, stopped] = [contractedOn, liveOn, stoppedOn].map((on) => (on !== null && on <= today ? on : null));
  if (stopped && !(live && live > stopped)) return 'stopped';
  if (live) return 'live';
  return contracted ? 'contracted' : 'planned';
};

/** The day that a status is since; for what is planned, the day for which it is. Null: nobody said. */
export const statusDay = (days: RollOutDays, status: RollOutStatus): LocalDate | null =>
  ({ planned: days.plannedOn, contracted: days.contractedOn, live: days.liveOn, stopped: days.stoppedOn })[status];
