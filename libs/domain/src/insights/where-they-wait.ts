import type { Figures } from './figures.ts';

type Waiting = Pick<Figures, 'median' | 'limit' | 'lateNow' | 'here'> & { title: string };

/** The stage where innovations wait: over is by how many days half of them at least exceed the limit. */
export interface Wait {
  title: string;
  median: number | null;
  over: number | null;
  lateNow: number;
  here: number;
}

/**
 * Where innovations wait most: where most are late now; of as many, where the median exceeds the limit by most; where
 * nobody is late, the stage whose median exceeds its limit by most. null where nothing waits too long.
 */
export const whereTheyWait = (stages: readonly Waiting[]): Wait | null => {
  const [worst] = stages
    .map(({ title, median, limit, lateNow, here }): Wait => ({ title, median, lateNow, here, over: median !== null && limit !== null && median > limit ? median - limit : null }))
    .filter(({ over, lateNow }) => over !== null || lateNow > 0)
    .sort((a, b) => b.lateNow - a.lateNow || (b.over ?? 0) - (a.over ?? 0)); // a stable sort: of equals the earlier stage
  return worst ?? null;
};
