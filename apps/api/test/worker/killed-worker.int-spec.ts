import { expect, it } from '@jest/globals';
import pg from 'pg';
import { firedOn, until } from '../support/queue.ts';
import { reach } from '../support/reach-stage.ts';
import { advanceTo, workingDaysOn } from '../support/simulated-clock.ts';
import { withCast } from '../support/with-cast.ts';
import { workersOn } from '../support/worker-process.ts';

const on = withCast();
const startWorker = workersOn(on);

it('a worker that is killed in mid-fire leaves nothing half done, and a new one fires exactly once', async () => {
  const one = await reach(on.cast, 'triage');
  const stream = `evaluation/${one.evaluationId}`;
  await advanceTo(on.cast.admin, await workingDaysOn(on.cast.admin, 9));
  // whoever holds the chain's head stops the worker after it has written the evaluation, and before it can commit
  const holder = new pg.Client({ connectionString: on.api.database.url() });
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query('select from audit.stream where stream = $1 for update', [stream]);
    const killed = startWorker();
    await on.api.sql(`select graphile_worker.add_job('fireTimersOf', $1)`, [JSON.stringify({ evaluation: one.evaluationId })]);
    const inMidFire = `select 1 from pg_stat_activity where datname = current_database() and usename = 'waymark_worker' and wait_event_type = 'Lock' and query like '%audit.head%'`;
    await until('the worker waits in mid-fire', async () => (await on.api.sql(inMidFire)).length > 0);
    await killed.kill();
  } finally {
    await holder.end();
  }
  await until('its transactions are gone', async () => (await on.api.sql(`select 1 from pg_stat_activity where datname = current_database() and usename = 'waymark_worker'`)).length === 0);
  expect(await firedOn(on.api, one)).toEqual([]);
  const locked = await on.api.sql(`select 1 from graphile_worker.jobs where task_identifier = 'fireTimersOf' and locked_at is not null`);
  expect(locked).toHaveLength(1);

  // nobody leaves a job again: the sweep of the next minute comes for it
  startWorker();
  await until('the warning fired', async () => (await firedOn(on.api, one)).length > 0, 90);
  await on.api.sql(`select graphile_worker.add_job('fireTimers', '{}')`);
  await until('the sweep was over once more', async () => (await on.api.sql(`select 1 from graphile_worker.jobs where task_identifier = 'fireTimers'`)).length === 0);
  expect(await firedOn(on.api, one)).toEqual(['limit-warning/triage/1']);
  const told = await on.api.sql<{ fired: number }>(`select count(*)::int as fired from audit.event where stream = $1 and text::json ->> 'act' = 'evaluation.timer-fired'`, [stream]);
  expect(told).toEqual([{ fired: 1 }]);
  expect(await on.api.sql('select stream from audit.event group by stream having count(*) <> max(seq)')).toEqual([]);
}, 240_000);
