import { TIME_LIMIT } from '../../texts/components.ts';

export type TimeLimitState = 'on-time' | 'warning' | 'overdue' | 'paused';

/**
 * A time limit in words: "3 days left", "Due today", "2 days late", "Clock paused".
 * @param daysLeft whole working days to the end of the limit; 0 on its last day, negative after it
 */
export function timeLimitWords(state: TimeLimitState, daysLeft: number, unit = 'day'): string {
  if (state === 'paused') return TIME_LIMIT.paused;
  if (daysLeft < 0) return TIME_LIMIT.lateBy(-daysLeft, unit);
  if (state === 'overdue') return TIME_LIMIT.late;
  return daysLeft === 0 ? TIME_LIMIT.today : TIME_LIMIT.left(daysLeft, unit);
}
