import { rowsOf, type Tx } from '@waymark/database/transaction';

/** Jobs carry ids only and survive running twice. */
export interface Jobs {
  fireTimers: Record<string, never>;
  sealCheckpoint: Record<string, never>;
}

/**
 * Leaves a job through the transaction: it runs only if the transaction commits. `once` names the job, so that
 * asking again replaces it.
 */
export const enqueue = async <Name extends keyof Jobs>(
  tx: Tx,
  name: Name,
  payload: Jobs[Name],
  options: { once?: string; runAt?: Date } = {},
): Promise<void> => {
  await rowsOf(tx, 'select graphile_worker.add_job($1, $2::json, job_key := $3, run_at := $4)', [
    name,
    JSON.stringify(payload),
    options.once ?? null,
    options.runAt ?? null,
  ]);
};
