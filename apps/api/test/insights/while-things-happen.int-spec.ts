import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, rowsOf, type Tx } from '@waymark/database/transaction';
import { aDraft, submitted, type Case } from '../support/case.ts';
import { casesOf, fileOfExport, funnelOf, PERIOD } from '../support/insights.ts';
import { jobsOf, type Jobs } from '../support/jobs.ts';
import { reach } from '../support/reach-stage.ts';
import { advanceTo, workingDaysOn } from '../support/simulated-clock.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
let jobs: Jobs;
let asApi: Database;
let officer: TestClient;
let reviewed: Case;
beforeAll(async () => {
  jobs = await jobsOf(on.api);
  asApi = await Database.connect({ url: on.api.database.url('api'), poolSize: 1 });
  officer = await on.cast.who('triage-officer');
  await submitted(await aDraft(on.cast, 'Waits in triage'));
  reviewed = await reach(on.cast, 'evidence-review', 'Is reviewed');
  await jobs.countInsights();
});
afterAll(async () => {
  await asApi.close();
  await jobs.close();
});

const stage = (funnel: any, id: string) => funnel.stages.find((one: any) => one.stage === id);
const withdrawn = (one: Case) => one.innovator.done('propose', { evaluationId: one.evaluationId, transition: 'withdraw', reason: 'We stop' });
const requested = async (client: TestClient, what = 'cases'): Promise<string> => (await client.done('requestExport', { filter: PERIOD, what, format: 'csv' })).id;
const made = async (client: TestClient, what = 'cases'): Promise<{ id: string; text: string }> => {
  const id = await requested(client, what);
  await jobs.makeExport(id);
  return { id, text: (await fileOfExport(client, id)).toString() };
};

describe('one evaluation that cannot be read', () => {
  it('keeps no other from being counted, keeps its mark, and is counted once it can be read', async () => {
    const broken = await submitted(await aDraft(on.cast));
    const [{ state }] = (await on.api.sql<{ state: object }>('select state from evaluation_state where evaluation_id = $1', [broken.evaluationId])) as [{ state: object }];
    await on.api.sql(`update evaluation_state set state = 'null' where evaluation_id = $1`, [broken.evaluationId]);
    const later = await submitted(await aDraft(on.cast));
    const before = (await funnelOf(officer)).whole.came;
    await expect(jobs.countInsights()).rejects.toThrow(`1 evaluations could not be counted, all others were: ${broken.evaluationId}`);
    expect((await funnelOf(officer)).whole.came).toBe(before + 1);
    expect(await on.api.sql('select distinct evaluation_id as id from insight_change')).toEqual([{ id: broken.evaluationId }]);
    expect(await jobs.checkCounters()).toEqual([]);
    await on.api.sql('update evaluation_state set state = $2 where evaluation_id = $1', [broken.evaluationId, JSON.stringify(state)]);
    await jobs.countInsights();
    expect((await funnelOf(officer)).whole.came).toBe(before + 2);
    await Promise.all([withdrawn(broken), withdrawn(later)]);
    await jobs.countInsights();
  });
});

describe('figures', () => {
  it('take what is hidden from counters as they stand at the same moment, though a worker counts meanwhile', async () => {
    const hidden = await submitted(await aDraft(on.cast, 'Hidden'));
    await jobs.countInsights();
    const { id, client } = await on.cast.newPerson(['coordinator']);
    await client.done('declareConflict', { evaluationId: hidden.evaluationId, because: 'I advise its maker' });
    const before = stage(await funnelOf(client), 'triage');
    await withdrawn(hidden);
    const actor = { id, displayName: 'x', organisation: 'x', roles: [{ role: 'coordinator', programme: null, organisation: null }] };
    const whole = await asApi.read(id, async (tx) => {
      countAfterCounters(tx);
      return (await jobs.insights.funnelIn(tx, actor, { ...PERIOD })).stages.find((one) => one.stage === 'triage')!;
    });
    expect([whole.here, whole.ended]).toEqual([before.here, before.ended]);
  });

  /** Lets the worker count as soon as the counters were read. */
  const countAfterCounters = (tx: Tx): void => {
    const query = tx.query.bind(tx) as (text: string, values?: unknown[]) => Promise<unknown>;
    Object.assign(tx, {
      query: async (text: string, values?: unknown[]) => {
        const answer = await query(text, values);
        if (text.includes('insight_counter')) await jobs.countInsights();
        return answer;
      },
    });
  };
});

describe('staff with a seat in an open round', () => {
  it('find that evaluation in no figure, no list and no file, from the moment of the invitation', async () => {
    const { id, client } = await on.cast.newPerson(['coordinator', 'clinical-reviewer']);
    const before = await funnelOf(client);
    const file = await made(client);
    expect(file.text).toContain('Is reviewed');
    const { assignments } = await (await on.cast.who('coordinator')).done('inviteReviewers', { evaluationId: reviewed.evaluationId, invitations: [{ personId: id, role: 'clinical-reviewer' }] });
    const after = await funnelOf(client);
    expect([after.whole.came, stage(after, 'evidence-review').here, stage(after, 'triage').onTime]).toEqual([before.whole.came - 1, stage(before, 'evidence-review').here - 1, stage(before, 'triage').onTime - 1]);
    expect((await casesOf(client, { figure: 'ALL' })).map(({ evaluationId }) => evaluationId)).not.toContain(reviewed.evaluationId);
    expect((await casesOf(client, { figure: 'CAME', stage: 'case' })).length).toBe(after.whole.came);
    await expect(fileOfExport(client, file.id)).rejects.toThrow('NOT_FOUND');
    const anew = await made(client);
    expect([anew.text.includes('Waits in triage'), anew.text.includes('Is reviewed')]).toEqual([true, false]);
    await client.done('declineInvitation', { assignmentId: assignments[0].id, reason: 'no-time' });
    expect((await funnelOf(client)).whole.came).toBe(before.whole.came);
    expect((await fileOfExport(client, file.id)).toString()).toBe(file.text);
  });
});

describe('a file', () => {
  it('holds no programme that it was not asked of, whatever else its asker may read when it is made', async () => {
    const { id: programmeId } = await on.cast.admin.done('createProgramme', { code: 'files-elsewhere', name: 'Elsewhere', demonstration: true });
    const { id, client } = await on.cast.newPerson([]);
    await on.cast.admin.done('grantRole', { personId: id, role: 'coordinator', programmeId });
    const [cases, figures] = [await requested(client), await requested(client, 'figures')];
    await on.cast.admin.done('grantRole', { personId: id, role: 'coordinator', programmeId: on.cast.programmeId });
    expect((await casesOf(client, { figure: 'ALL' })).length).toBeGreaterThan(0);
    await jobs.makeExport(cases);
    await jobs.makeExport(figures);
    expect((await fileOfExport(client, cases)).toString().trim().split('\r\n').length).toBe(1);
    expect((await fileOfExport(client, figures)).toString()).toContain('"Submission to outcome","0"');
  });

  it('that fails at its last try has failed, with nothing of it kept, and waits in nobody’s way', async () => {
    const { id: person, client } = await on.cast.newPerson(['coordinator']);
    const id = await requested(client);
    await on.api.sql(`update insight_export set filter = '{ "from": "x", "to": "y" }' where id = $1`, [id]);
    const state = async () => (await on.api.sql('select state, (select count(*)::int from insight_export_part where export_id = id) as parts from insight_export where id = $1', [id]))[0];
    await expect(jobs.makeExport(id)).rejects.toThrow();
    expect(await state()).toEqual({ state: 'working', parts: 0 });
    await on.api.sql(`insert into insight_export_part (export_id, part, bytes) values ($1, 1, 'x')`, [id]);
    await expect(jobs.makeExport(id, true)).rejects.toThrow();
    expect(await state()).toEqual({ state: 'failed', parts: 0 });
    for (let n = 0; n < 5; n += 1) await requested(client);
    await expect(requested(client)).rejects.toThrow('busy');
    await on.api.sql(`update insight_export set requested_at = requested_at - interval '2 hours' where requested_by = $1`, [person]);
    expect(await requested(client)).toBeTruthy();
  });

  it('is made in a queue of its own, and tried a few times only', async () => {
    const id = await requested(officer);
    expect(await on.api.sql('select queue_name, max_attempts from graphile_worker.jobs where key = $1', [`export/${id}`])).toEqual([{ queue_name: 'exports', max_attempts: 5 }]);
  });

  it('shows its asker no part before it is whole', async () => {
    const { id: person, client } = await on.cast.newPerson(['coordinator']);
    const id = await requested(client);
    await on.api.sql(`insert into insight_export_part (export_id, part, bytes) values ($1, 1, 'x')`, [id]);
    const seen = () => asApi.read(person, (tx) => rowsOf(tx, 'select (select count(*)::int from insight_export where id = $1) as files, (select count(*)::int from insight_export_part where export_id = $1) as parts', [id]));
    expect(await seen()).toEqual([{ files: 1, parts: 0 }]);
    await jobs.makeExport(id);
    expect(await seen()).toEqual([{ files: 1, parts: 1 }]);
  });
});

// the last: the clock is advanced
describe('what is late or paused', () => {
  it('is in each figure as often as its list shows it', async () => {
    const [late, paused] = [await submitted(await aDraft(on.cast)), await submitted(await aDraft(on.cast))];
    await (await on.cast.who('coordinator')).done('raiseHold', { evaluationId: paused.evaluationId, kind: 'legal-hold', reason: 'A claim' });
    await advanceTo(on.cast.admin, await workingDaysOn(on.cast.admin, 15));
    await withdrawn(late);
    await jobs.countInsights();
    const funnel = await funnelOf(officer);
    const totals = { LATE_NOW: 0, PAUSED: 0, LATE: 0 };
    for (const one of funnel.stages)
      for (const [figure, field] of Object.entries({ LATE_NOW: 'lateNow', PAUSED: 'paused', LATE: 'late' }) as [keyof typeof totals, string][]) {
        expect([one.stage, figure, (await casesOf(officer, { figure, stage: one.stage })).length]).toEqual([one.stage, figure, one[field]]);
        totals[figure] += one[field];
      }
    expect(Math.min(totals.LATE_NOW, totals.PAUSED, totals.LATE)).toBeGreaterThan(0);
    const { slaTrend } = (await officer.query<any>('query($f: InsightFilterInput!) { slaTrend(filter: $f) { month late } }', { f: PERIOD })).data;
    for (const { month, late: count } of slaTrend) expect([month, (await casesOf(officer, { figure: 'LEFT_LATE' }, { from: month, to: month })).length]).toEqual([month, count]);
    expect(slaTrend.reduce((sum: number, one: any) => sum + one.late, 0)).toBe(totals.LATE);
  });
});
