import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fold } from '@waymark/domain/pipeline';
import { carriedCohort, carriedPool, type Replayed } from '@waymark/replay';
import { chainFaults } from '../auditing/chains.ts';
import { buildCommandLine, waymark, type Ended } from '../command-line/support/waymark.ts';
import { jobsOf, type Jobs } from '../support/jobs.ts';
import { testApi, type TestApi } from '../support/test-api.ts';

/** What is adopted, with how far it is rolled out. */
const ROLLED_OUT = `select e.id, count(r.id)::int as organisations, count(distinct r.region)::int as regions, coalesce(bool_and(strpos(o.name, 'Fictional ') = 1), false) as fictional, coalesce(bool_and(r.simulated), false) as simulated
  from evaluation e left join roll_out r on r.evaluation_id = e.id left join organisation o on o.id = r.organisation_id where e.stage = 'monitoring' group by e.id`;

let api: TestApi;
let jobs: Jobs;
let loading: Ended;
let played: Replayed;
const data = mkdtempSync(join(tmpdir(), 'waymark-carried-'));

beforeAll(async () => {
  buildCommandLine();
  api = await testApi();
  jobs = await jobsOf(api);
  loading = await waymark(['load-demonstration', api.url], { WAYMARK_DATA: data });
  played = loading.answer;
}, 600_000);
afterAll(async () => {
  await jobs.close();
  await api.close();
  rmSync(data, { recursive: true });
});

describe('the cohort that the demonstration plays', () => {
  it('is loaded by the command line, which says so and leaves no mark of an unfinished loading', () => {
    expect(loading).toMatchObject({ code: 0, answer: { ok: true, loaded: true }, said: expect.stringContaining('All as expected.') });
    expect(readdirSync(data)).toEqual([]);
  });

  it('ends, every innovation, where it is expected to', () => {
    expect(played.innovations.map(({ id, reached }) => ({ id, ...reached }))).toEqual(carriedCohort().innovations.map(({ id, expectedEnd }) => ({ id, ...expectedEnd, overlays: [...expectedEnd.overlays].sort() })));
  });

  it('has the conflicts of interest that its people expect, each as expected, and no other', () => {
    const expected = carriedPool().reviewers.flatMap((reviewer) => reviewer.expectedConflicts.map(({ innovationId, expected: effect }) => `${reviewer.id} ${innovationId} ${effect}`));
    expect(played.conflicts.map(({ reviewer, innovation, found }) => `${reviewer} ${innovation} ${found}`)).toEqual(expected);
    expect(played.unexpected).toEqual([]);
    expect(played.ok).toBe(true);
  });

  it('rolls out whatever is adopted at its end, to organisations that say that they are fictional', async () => {
    const rows = await api.sql<{ id: string; organisations: number; regions: number; fictional: boolean; simulated: boolean }>(ROLLED_OUT);
    expect(rows.length).toBeGreaterThan(0);
    for (const { organisations, ...row } of rows) expect({ organisations: organisations > 0, ...row }).toEqual({ id: row.id, organisations: true, regions: 7, fictional: true, simulated: true });
  });

  it('leaves a record that is whole, and seals', async () => {
    const { events, streams, faults } = await chainFaults(api);
    expect(faults).toEqual([]);
    expect(played.audit).toEqual({ events: expect.any(Number), streams, ok: true });
    expect(await jobs.sealCheckpoint()).toBe(events);
  });

  it('leaves nothing overdue, and no timer that should have fired and cannot', async () => {
    await expect(jobs.fireTimers()).resolves.toEqual(expect.any(Number));
    expect(await jobs.fireTimers()).toBe(0);
    expect(api.errors).toEqual([]);
  });

  it('keeps counts of stages that a live count confirms', async () => {
    const counted = await api.sql('select stage, sum(count)::int as count from stage_counter group by stage having sum(count) <> 0 order by stage');
    expect(counted).toEqual(await api.sql('select stage, count(*)::int as count from evaluation group by stage order by stage'));
  });

  it('keeps every state as the fold of its events says', async () => {
    const rows = await api.sql<{ id: string; state: object; events: never[] }>(
      'select s.evaluation_id as id, s.state, (select jsonb_agg(v.data order by v.version) from evaluation_event v where v.evaluation_id = s.evaluation_id) as events from evaluation_state s',
    );
    for (const { state, events } of rows) expect(state).toEqual(JSON.parse(JSON.stringify(fold(events))));
    expect(rows.length).toBeGreaterThanOrEqual(22);
  });
});
