import { rowOf, type Database } from '@waymark/database/transaction';

/**
 * Does something unless another worker is at it. The lock ends with its connection: of a worker that was killed nothing
 * stays locked, as a named queue of jobs would for hours.
 */
export const byOneWorker = (database: Database, task: string, work: () => Promise<unknown>): Promise<void> =>
  database.transaction({ person: null, purpose: 'system' }, async (tx) => {
    const row = await rowOf<{ free: boolean }>(tx, 'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as free', [`worker/${task}`]);
    if (row?.free) await work();
  });
