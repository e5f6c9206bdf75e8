import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { Case } from '../support/case.ts';
import { LOG } from '../support/jobs.ts';
import { dueOf, firedOn, until, waitingJobs } from '../support/queue.ts';
import { reach } from '../support/reach-stage.ts';
import { advanceTo, nowOf, workingDaysOn } from '../support/simulated-clock.ts';
import { withCast } from '../support/with-cast.ts';
import { workersOn } from '../support/worker-process.ts';

const on = withCast();
const startWorker = workersOn(on);

const leave = (task: string) => on.api.sql('select graphile_worker.add_job($1)', [task]);
const isDone = async (task: string): Promise<boolean> => (await on.api.sql('select 1 from graphile_worker.jobs where task_identifier = $1 and run_at <= now()', [task])).length === 0;
const fired = (one: Case) => firedOn(on.api, one);

/** Days pass: the clock is ahead, and what waits in the queue is nearer by as much. */
const pass = async (to: Date): Promise<void> => {
  const passed = to.getTime() - Date.parse(await nowOf(on.cast.admin));
  await advanceTo(on.cast.admin, to.toISOString());
  await on.api.sql(`update graphile_worker._private_jobs set run_at = run_at - $1 * interval '1 millisecond'`, [passed]);
};

describe('a worker that started', () => {
  it('knows its crontab and may work the queue as its role: a seal job brings a signed checkpoint of every event', async () => {
    await reach(on.cast, 'triage');
    await on.api.sql(`select graphile_worker.add_job('countRegister', job_key := 'register', run_at := now() + interval '1 hour')`);
    const worker = startWorker();
    await until('the crontab is known', async () => (await on.api.sql('select 1 from graphile_worker._private_known_crontabs')).length === 8);
    expect(await on.api.sql('select identifier from graphile_worker._private_known_crontabs order by 1')).toEqual([{ identifier: 'insights' }, { identifier: 'invitations' }, { identifier: 'mail' }, { identifier: 'register' }, { identifier: 'repairs' }, { identifier: 'retention' }, { identifier: 'seal' }, { identifier: 'timers' }]);
    await until('the register is counted at the start, and not in an hour', async () => (await on.api.sql(`select 1 from graphile_worker.jobs where key = 'register'`)).length === 0);
    const [{ events }] = (await on.api.sql<{ events: number }>('select count(*)::int as events from audit.event')) as [{ events: number }];
    await leave('sealCheckpoint');
    await until('the checkpoint is laid down', async () => (await isDone('sealCheckpoint')) && (await on.api.sql('select 1 from audit.checkpoint')).length > 0);
    const notes = await on.api.sql<{ size: number; note: string }>('select size::int as size, note from audit.checkpoint');
    expect(notes).toEqual([{ size: events, note: expect.stringContaining(`${LOG}\n${events}\n`) }]);
    expect(worker.checkpoints()).toEqual(notes.map(({ note }) => note));
    const overdue = (kept: string) => on.api.sql(`select 1 from answered_command where operation = 'createProgramme' and stored_at ${kept}`);
    expect(await overdue('<= now()')).toHaveLength(1);
    await on.api.sql(`update answered_command set stored_at = now() - interval '31 days' where operation = 'createProgramme'`);
    await leave('keepRetention');
    await until('the overdue answer is gone', async () => (await overdue('is not null')).length === 0);
    expect([await worker.stop(), worker.logged()]).toEqual([0, '']);
  });

  it('fires what an advance of the clock made due, by the sweep, and once', async () => {
    const [one, paused] = [await reach(on.cast, 'triage'), await reach(on.cast, 'triage')];
    await (await on.cast.who('coordinator')).done('raiseHold', { evaluationId: paused.evaluationId, kind: 'legal-hold', reason: 'A claim' });
    await advanceTo(on.cast.admin, await workingDaysOn(on.cast.admin, 9));
    expect((await waitingJobs(on.api, `timers/${one.evaluationId}`))[0]!.runAt.getTime()).toBeGreaterThan(Date.now());
    const worker = startWorker();
    for (let times = 0; times < 2; times += 1) await leave('fireTimers');
    await until('the sweeps are over', () => isDone('fireTimers'));
    expect([await fired(one), await fired(paused)]).toEqual([['limit-warning/triage/1'], []]);
    expect([await worker.stop(), worker.logged()]).toEqual([0, '']);
  });

  it('fires the timers of one evaluation at their time, by the job that its command left, and waits for the next', async () => {
    const one = await reach(on.cast, 'triage');
    const due = await dueOf(on.api, one, 'limit-warning/triage/1');
    await pass(new Date(due.getTime() - 5_000));
    const worker = startWorker();
    await pause(2_000);
    expect(await fired(one)).toEqual([]);
    await until('the warning fired', async () => (await fired(one)).length > 0);
    expect(await fired(one)).toEqual(['limit-warning/triage/1']);
    const next = await dueOf(on.api, one, 'limit-passed/triage/1');
    const [job] = await waitingJobs(on.api, `timers/${one.evaluationId}`);
    expect(job!.runAt.getTime() - Date.now()).toBeGreaterThan(next.getTime() - due.getTime() - 60_000);
    expect([await worker.stop(), worker.logged()]).toEqual([0, '']);
  });
});
