import type { TestApi } from './test-api.ts';

/** Until so many wait for a lock in the database of a test, or too long. */
export const lockWaits = async ({ sql }: Pick<TestApi, 'sql'>, count: number): Promise<void> => {
  for (let tries = 0; tries < 400; tries += 1) {
    const [row] = await sql<{ waiting: number }>(`select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
    if (row!.waiting >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};
