import type { Tx } from '@waymark/database/transaction';
import { enqueue } from '@waymark/platform/jobs';

type DueRows = readonly Record<string, unknown>[];

/** A timer is due once its last millisecond is over. */
const AFTERWARDS_MS = 1_000;

/**
 * Leaves a job that fires the timers of one evaluation when the first of them is due. There is one such job an
 * evaluation: a new time replaces the old one. Without timers the job stays, and finds nothing to do.
 */
export const enqueueFiring = async (tx: Tx, evaluation: string, before: DueRows, after: DueRows): Promise<void> => {
  const due = firstDue(after);
  if (due === undefined || due === firstDue(before)) return;
  const dueAt = new Date(Date.parse(due) + AFTERWARDS_MS).toISOString();
  await enqueue(tx, 'fireTimersOf', { evaluation }, { once: `timers/${evaluation}`, dueAt });
};

const firstDue = (timers: DueRows): string | undefined => timers.map((timer) => timer['due_at'] as string).sort()[0];
