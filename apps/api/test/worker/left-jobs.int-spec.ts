import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { see, type Case } from '../support/case.ts';
import { codesOf } from '../support/brought-forward.ts';
import { dueOf, waitingJobs } from '../support/queue.ts';
import { reach } from '../support/reach-stage.ts';
import { advanceTo, workingDaysOn } from '../support/simulated-clock.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
const SECOND = 1_000;

const asApi = async (statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: on.api.database.url('api') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

const jobsOn = ({ evaluationId }: Case) => waitingJobs(on.api, `timers/${evaluationId}`);
const offset = async (): Promise<number> => Number((await on.api.sql<{ ms: string }>('select clock_offset_ms as ms from installation'))[0]!.ms);
const realTimeAfter = async (due: Date): Promise<Date> => new Date(due.getTime() + SECOND - (await offset()));

describe('a command that changes what an evaluation waits for', () => {
  it('leaves one job, for just after the first thing is due, in real time', async () => {
    await advanceTo(on.cast.admin, await workingDaysOn(on.cast.admin, 40));
    const one = await reach(on.cast, 'triage');
    expect(await offset()).toBeGreaterThan(40 * 86_400 * SECOND);
    const due = await dueOf(on.api, one, 'limit-warning/triage/1');
    expect(await jobsOn(one)).toEqual([{ task: 'fireTimersOf', key: `timers/${one.evaluationId}`, payload: { evaluation: one.evaluationId }, runAt: await realTimeAfter(due) }]);
  });

  it('replaces the job of its evaluation, and no other', async () => {
    const [one, other] = [await reach(on.cast, 'triage'), await reach(on.cast, 'triage')];
    const coordinator = await on.cast.who('coordinator');
    const before = [await jobsOn(one), await jobsOn(other)];
    const { overlay } = await coordinator.done('raiseHold', { evaluationId: one.evaluationId, kind: 'legal-hold', reason: 'A claim' });
    await advanceTo(on.cast.admin, await workingDaysOn(on.cast.admin, 3));
    await coordinator.done('closeOverlay', { evaluationId: one.evaluationId, overlayId: overlay, reason: 'Settled' });
    const later = await realTimeAfter(await dueOf(on.api, one, 'limit-warning/triage/1'));
    expect(await jobsOn(one)).toEqual([{ ...before[0]![0], runAt: later }]);
    expect(await jobsOn(other)).toEqual(before[1]);
  });

  it('leaves it as it was where it is refused, or changes nothing that is waited for', async () => {
    const one = await reach(on.cast, 'triage');
    const coordinator = await on.cast.who('coordinator');
    const before = await jobsOn(one);
    expect(codesOf(await coordinator.act('raiseHold', { evaluationId: one.evaluationId, kind: 'no-such-hold', reason: 'A claim' }))).not.toEqual([]);
    const { version } = await see(coordinator, one, 'version');
    await (await on.cast.who('triage-lead')).done('propose', { evaluationId: one.evaluationId, transition: 'reject', reason: 'No' });
    expect((await see(coordinator, one, 'version')).version).toBeGreaterThan(version);
    expect(await jobsOn(one)).toEqual(before);
  });
});

describe('the role of the API', () => {
  it('may leave a job', async () => {
    await asApi(`select graphile_worker.add_job('sealCheckpoint', '{}', job_key := 'left by the API')`);
    expect(await waitingJobs(on.api, 'left by the API')).toMatchObject([{ task: 'sealCheckpoint' }]);
  });

  it.each([
    'select * from graphile_worker.jobs',
    'select * from graphile_worker._private_jobs',
    'insert into graphile_worker._private_tasks (identifier) values (\'mine\')',
    'update graphile_worker._private_jobs set run_at = now()',
    'delete from graphile_worker._private_jobs',
    `select graphile_worker.remove_job('left by the API')`,
    `select graphile_worker.reschedule_jobs(array[1::bigint])`,
    'select graphile_worker.add_jobs(array[]::graphile_worker.job_spec[])',
  ])('may not: %s', async (statement) => {
    await expect(asApi(statement)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the thousandth event of the record', () => {
  const sealing = () => waitingJobs(on.api, 'seal');
  const lastIs = (number: number) => on.api.sql('select setval(\'audit.event_id_seq\', $1)', [number]);

  it('asks for a checkpoint before the minute is over; the one before it does not', async () => {
    const coordinator = await on.cast.who('coordinator');
    const one = await reach(on.cast, 'triage');
    const hold = () => coordinator.done('raiseHold', { evaluationId: one.evaluationId, kind: 'legal-hold', reason: 'A claim' });
    await lastIs(9_998);
    await hold();
    expect(await on.api.sql('select max(id)::int as last from audit.event')).toEqual([{ last: 9_999 }]);
    expect(await sealing()).toEqual([]);
    await hold();
    expect(await on.api.sql('select max(id)::int as last from audit.event')).toEqual([{ last: 10_000 }]);
    expect(await sealing()).toMatchObject([{ task: 'sealCheckpoint', payload: {} }]);
    await lastIs(10_999);
    await hold();
    expect(await sealing()).toHaveLength(1);
  });
});
