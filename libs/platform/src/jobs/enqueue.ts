import { rowsOf, type Tx } from '@waymark/database/transaction';

/** Jobs carry ids only and survive running twice. */
export interface Jobs {
  /** Fires what is due anywhere. */
  fireTimers: Record<string, never>;
  /** Fires what is due on one evaluation. */
  fireTimersOf: { evaluation: string };
  /** Reminds of invitations, and lets those expire whose time is over. */
  watchInvitations: Record<string, never>;
  /** Proposes who fills the places of those who left. */
  proposeRepairs: Record<string, never>;
  /** Counts anew where what is on the public register is in use. */
  countRegister: Record<string, never>;
  sealCheckpoint: Record<string, never>;
  /** Brings the counters of insights up to date. */
  countInsights: Record<string, never>;
  /** Makes a file that somebody asked for. */
  makeExport: { export: string };
  /** Moves the evaluations that a signed plan names. */
  movePlanned: { plan: string };
  /** Mails each person what is new for them. */
  sendMail: Record<string, never>;
  /** Throws away what its period of retention is over for. */
  keepRetention: Record<string, never>;
}

/** The queue counts in real time; an installation whose clock is ahead reaches its own times sooner. */
const ADD = `select graphile_worker.add_job($1, $2::json, job_key := $3, queue_name := $5,
  max_attempts := $6, run_at := $4::timestamptz - (select clock_offset_ms from installation) * interval '1 millisecond')`;

/**
 * Leaves a job through the transaction: it runs only if the transaction commits. `once` names the job, so that
 * asking again replaces it. `dueAt` is a time on the installation's clock; a clock that is advanced later does not
 * bring the job forward. Of the jobs in one `queue` no two run at once. One that
 * failed is run again some 25 times over days, or `attempts` times in all.
 */
export const enqueue = async <Name extends keyof Jobs>(
  tx: Tx,
  name: Name,
  payload: Jobs[Name],
  options: { once?: string; dueAt?: string; queue?: string; attempts?: number } = {},
): Promise<void> => {
  await rowsOf(tx, ADD, [name, JSON.stringify(payload), options.once ?? null, options.dueAt ?? null, options.queue ?? null, options.attempts ?? null]);
};
