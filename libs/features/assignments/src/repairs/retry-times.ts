import type { Blocker } from '@waymark/domain/pipeline';

/** Why something did not come about: it cannot be, the time was over, the solvers were taken, or something went wrong. */
export type Failed = 'refused' | 'late' | 'busy' | 'error';

/** What is no answer about the world is asked again sooner; that the solvers are taken, at the next look. Milliseconds. */
const WAITS: Readonly<Record<Failed, number>> = { refused: 3_600_000, late: 600_000, busy: 0, error: 120_000 };

/** Which of them these refusals are. */
export const failedBy = (blockers: readonly Blocker[]): Failed => {
  const is = (code: string): boolean => blockers.some((one) => one.code === code);
  return (is('busy') && 'busy') || (is('out-of-time') && 'late') || 'refused';
};

/** When what failed is tried again. It is forgotten when the process ends: then everything is tried once more. */
export class RetryTimes {
  private readonly next = new Map<string, number>();

  isDue(key: string, now: number): boolean {
    return now >= (this.next.get(key) ?? -Infinity);
  }

  note(key: string, failed: Failed, now: number): void {
    this.next.set(key, now + WAITS[failed]);
  }

  /** Forgets all others. */
  keep(keys: readonly string[]): void {
    for (const key of this.next.keys()) if (!keys.includes(key)) this.next.delete(key);
  }
}
