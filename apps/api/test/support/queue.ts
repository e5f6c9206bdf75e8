import { setTimeout as pause } from 'node:timers/promises';
import type { Case } from './case.ts';
import type { TestApi } from './test-api.ts';

export interface WaitingJob {
  task: string;
  key: string | null;
  runAt: Date;
  payload: Record<string, unknown>;
}

/** The jobs that wait, by key. */
export const waitingJobs = (api: TestApi, key = '%'): Promise<WaitingJob[]> =>
  api.sql<WaitingJob>(
    `select t.identifier as task, j.key, j.run_at as "runAt", j.payload from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id where j.locked_at is null and j.attempts < j.max_attempts and j.key like $1 order by j.id`,
    [key],
  );

/** The timers of a case that fired, in their order. */
export const firedOn = async (api: TestApi, { evaluationId }: Case): Promise<string[]> =>
  (await api.sql<{ timer: string }>(`select data ->> 'timer' as timer from evaluation_event where evaluation_id = $1 and type = 'timer-fired' order by version`, [evaluationId])).map(({ timer }) => timer);

/** When a timer of a case is due. */
export const dueOf = async (api: TestApi, { evaluationId }: Case, timer: string): Promise<Date> =>
  (await api.sql<{ due: Date }>('select due_at as due from timer where evaluation_id = $1 and timer = $2', [evaluationId, timer]))[0]!.due;

/** Waits until it is so. @throws Error with its name when it does not become so in time */
export const until = async (what: string, isSo: () => Promise<boolean>, seconds = 60): Promise<void> => {
  for (const end = Date.now() + 1_000 * seconds; Date.now() < end; await pause(100)) if (await isSo()) return;
  throw new Error(`After ${seconds} seconds it was not so: ${what}`);
};
