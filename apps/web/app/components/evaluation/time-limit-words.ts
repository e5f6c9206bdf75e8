export type TimeLimitState = 'on-time' | 'warning' | 'overdue' | 'paused';

const days = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;

/**
 * A time limit in words: "3 days left", "Due today", "2 days late", "Clock paused".
 * @param daysLeft whole working days to the end of the limit; 0 on its last day, negative after it
 */
export function timeLimitWords(state: TimeLimitState, daysLeft: number, unit = 'day'): string {
  if (state === 'paused') return 'Clock paused';
  if (daysLeft < 0) return `${days(-daysLeft, unit)} late`;
  if (state === 'overdue') return 'Late';
  return daysLeft === 0 ? 'Due today' : `${days(daysLeft, unit)} left`;
}
