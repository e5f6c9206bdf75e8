const DAY = 86_400_000;
const WARN_AT = 0.75;

export interface DueState {
  state: 'on-time' | 'warning' | 'overdue' | 'paused';
  /** Whole days of the calendar until the limit ends; negative when late. */
  daysLeft: number;
  /** Share of the time between entering and the end of the limit, 0 to 1. */
  used: number;
}

/**
 * How a time limit stands in a list, from the instants alone. Days are those of the calendar; the page of the case
 * counts working days. null where the stage has no limit.
 */
export const dueState = (row: { enteredAt: string; dueAt: string | null; paused: boolean }, now: string): DueState | null => {
  if (!row.dueAt) return null;
  const [entered, due, at] = [row.enteredAt, row.dueAt, now].map((instant) => new Date(instant).valueOf()) as [number, number, number];
  const used = due > entered ? Math.min(1, Math.max(0, (at - entered) / (due - entered))) : 1;
  const daysLeft = at > due ? -Math.max(1, Math.ceil((at - due) / DAY)) : Math.floor((due - at) / DAY);
  return { state: row.paused ? 'paused' : at > due ? 'overdue' : used >= WARN_AT ? 'warning' : 'on-time', daysLeft, used };
};
