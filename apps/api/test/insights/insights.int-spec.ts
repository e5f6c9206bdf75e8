import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, rowsOf } from '@waymark/database/transaction';
import { readArchive, sheetRows } from '@waymark/platform/packed-files';
import { aDraft, submitted, type Case } from '../support/case.ts';
import { casesOf, fileOfExport, funnelOf, PERIOD } from '../support/insights.ts';
import { jobsOf, type Jobs } from '../support/jobs.ts';
import { reach } from '../support/reach-stage.ts';
import { recordTriage } from '../support/rounds.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
let jobs: Jobs;
let officer: TestClient;
let waiting: Case;
let rejected: Case;
beforeAll(async () => {
  jobs = await jobsOf(on.api);
  officer = await on.cast.who('triage-officer');
  waiting = await submitted(await aDraft(on.cast, '=HYPERLINK("http://evil.example","A lamp")'));
  rejected = await submitted(await aDraft(on.cast));
  await recordTriage(rejected);
  await reach(on.cast, 'evidence-review');
  await reach(on.cast, 'panel');
  await aDraft(on.cast, 'Never sent');
  await jobs.countInsights();
});
afterAll(() => jobs.close());

const stage = (funnel: any, id: string) => funnel.stages.find((one: any) => one.stage === id);
const counters = () => on.api.sql('select * from insight_counter where count <> 0 order by programme_id, simulated, month, stage, dimension, member, measure, value');
const withdrawn = (one: Case) => one.innovator.done('propose', { evaluationId: one.evaluationId, transition: 'withdraw', reason: 'We stop' });

describe('counters', () => {
  it('say what became of what was submitted, and nothing of a draft', async () => {
    const funnel = await funnelOf(officer);
    expect(funnel.whole).toMatchObject({ came: 4, here: 4, on: 0, ended: 0, timed: 0, median: null });
    expect(stage(funnel, 'triage')).toMatchObject({ title: 'Triage', came: 4, on: 2, here: 2, timed: 2, limit: 10, onTime: 2, late: 0, lateNow: 0 });
    expect(stage(funnel, 'evidence-review')).toMatchObject({ came: 2, on: 1, here: 1 });
    expect(stage(funnel, 'pilot')).toMatchObject({ came: 0, median: null });
    expect(funnel.countedAt).not.toBeNull();
  });

  it('count nothing twice: counted again, and counted anew from the beginning, they stand as they stood', async () => {
    const before = await counters();
    expect(before.length).toBeGreaterThan(20);
    expect(await jobs.countInsights()).toBe(0);
    await on.api.sql('insert into insight_change (evaluation_id, version) select id, version from evaluation');
    await Promise.all([jobs.countInsights(), jobs.countInsights()]);
    expect(await counters()).toEqual(before);
  });

  it('take away what was counted where a case moves on', async () => {
    await withdrawn(rejected);
    await jobs.countInsights();
    expect(stage(await funnelOf(officer), 'triage')).toMatchObject({ came: 4, on: 2, ended: 1, here: 1, timed: 3 });
    expect((await funnelOf(officer)).whole).toMatchObject({ came: 4, ended: 1, here: 3, timed: 1 });
  });

  it('are held against their facts, and one that drifts is found', async () => {
    expect(await jobs.checkCounters()).toEqual([]);
    await on.api.sql(`update insight_counter set count = count + 1 where stage = 'triage' and dimension = 'all' and measure = 'came'`);
    expect(await jobs.checkCounters()).toMatchObject([{ stage: 'triage', measure: 'came', count: -1 }]);
    await on.api.sql(`update insight_counter set count = count - 1 where stage = 'triage' and dimension = 'all' and measure = 'came'`);
    expect(await jobs.checkCounters()).toEqual([]);
  });
});

describe('every figure', () => {
  const FIGURES = { CAME: 'came', WENT_ON: 'on', WENT_BACK: 'back', ENDED: 'ended', HERE: 'here', TIMED: 'timed', ON_TIME: 'onTime', LATE: 'late' };

  it('is the number of the cases that its list shows', async () => {
    const funnel = await funnelOf(officer);
    for (const one of [...funnel.stages, { stage: 'case', ...funnel.whole }])
      for (const [figure, field] of Object.entries(FIGURES)) expect([one.stage, figure, (await casesOf(officer, { figure, stage: one.stage })).length]).toEqual([one.stage, figure, one[field]]);
    for (const { dimension, member, came, here, onTime, timed, back, ended, holders } of funnel.groups) {
      const counted = async (figure: string, of: object) => (await casesOf(officer, { figure, dimension, member, ...of })).length;
      expect([dimension, member, await counted('CAME', { stage: 'case' }), await counted('HERE', { stage: 'case' }), await counted('ON_TIME', {})]).toEqual([dimension, member, came, here, onTime]);
      expect([member, await counted('TIMED', { stage: 'case' }), await counted('WENT_BACK', { stage: 'case' }), await counted('ENDED', { stage: 'case' })]).toEqual([member, timed, back, ended]);
      expect(holders).toEqual(timed > 0 ? ['innovator', 'reviewers', 'service'].map((holder) => ({ holder, median: expect.any(Number), ninetieth: expect.any(Number) })) : expect.any(Array));
    }
    const months = (await officer.query<any>('query($f: InsightFilterInput!) { slaTrend(filter: $f) { month onTime late } }', { f: PERIOD })).data.slaTrend;
    expect(months.length).toBe(72);
    for (const { month, onTime } of months) if (onTime > 0) expect((await casesOf(officer, { figure: 'LEFT_ON_TIME' }, { from: month, to: month })).length).toBe(onTime);
    expect(months.reduce((sum: number, one: any) => sum + one.onTime, 0)).toBeGreaterThan(0);
  });

  it('keeps to its period, its programme and what is simulated', async () => {
    const nothing = { came: 0, here: 0 };
    expect((await funnelOf(officer, { from: '2001-01', to: '2001-12' })).whole).toMatchObject(nothing);
    expect((await funnelOf(officer, { simulated: false })).whole).toMatchObject(nothing);
    expect((await funnelOf(officer, { simulated: true })).whole).toMatchObject({ came: 4 });
    expect((await funnelOf(officer, { programmeId: '00000000-0000-4000-8000-000000000001' })).stages).toEqual([]);
    for (const filter of [{ from: '2026-13' }, { from: '2027-01', to: '2026-01' }, { from: '1999-01' }])
      expect((await officer.query('query($f: InsightFilterInput!) { funnel(filter: $f) { countedAt } }', { f: { ...PERIOD, ...filter } })).errors![0]!.extensions.code).toBe('BAD_INPUT');
  });

  it('is late by the last day, without anything being counted', async () => {
    await on.api.sql(`update insight_fact set due_on = '2020-01-01' where evaluation_id = $1 and stage = 'triage'`, [waiting.evaluationId]);
    expect((await casesOf(officer, { figure: 'LATE_NOW' })).map(({ evaluationId }) => evaluationId)).toEqual([waiting.evaluationId]);
    await on.api.sql('insert into insight_change (evaluation_id, version) select id, version from evaluation where id = $1', [waiting.evaluationId]);
    await jobs.countInsights();
    // what somebody altered by hand was never counted: the check tells
    expect((await jobs.checkCounters()).length).toBeGreaterThan(0);
    await on.api.sql('delete from insight_counter; delete from insight_fact; insert into insight_change (evaluation_id, version) select id, version from evaluation');
    await jobs.countInsights();
    expect(await jobs.checkCounters()).toEqual([]);
  });
});

describe('who may not know of a case', () => {
  it('finds it in no figure, no list and no file, from the moment of the conflict', async () => {
    const { id, client } = await on.cast.newPerson(['coordinator']);
    const before = await funnelOf(client);
    const { id: exported } = await client.done('requestExport', { filter: PERIOD, what: 'cases', format: 'csv' });
    await jobs.makeExport(exported);
    expect((await fileOfExport(client, exported)).toString()).toContain('HYPERLINK');
    await client.done('declareConflict', { evaluationId: waiting.evaluationId, because: 'I advise its maker' });
    const after = await funnelOf(client);
    expect([before.whole.came, after.whole.came]).toEqual([4, 3]);
    expect(stage(after, 'triage').here).toBe(stage(before, 'triage').here - 1);
    for (const figure of ['ALL', 'CAME', 'HERE']) expect((await casesOf(client, { figure })).map(({ evaluationId }) => evaluationId)).not.toContain(waiting.evaluationId);
    await expect(fileOfExport(client, exported)).rejects.toThrow('NOT_FOUND');
    expect((await client.query('{ insightExports { id } }')).data.insightExports).toEqual([]);
    const { id: anew } = await client.done('requestExport', { filter: PERIOD, what: 'cases', format: 'csv' });
    await jobs.makeExport(anew);
    expect((await fileOfExport(client, anew)).toString()).not.toContain('HYPERLINK');
    const asApi = await Database.connect({ url: on.api.database.url('api'), poolSize: 1 });
    expect(await asApi.read(id, (tx) => rowsOf(tx, 'select 1 from insight_fact where evaluation_id = $1', [waiting.evaluationId]))).toEqual([]);
    expect(await asApi.read(id, (tx) => rowsOf(tx, 'select 1 from insight_counter'))).toEqual([]);
    expect(await asApi.read(id, (tx) => rowsOf(tx, 'select 1 from insight_export_part where export_id = $1', [exported]))).toEqual([]);
    await asApi.close();
  });

  it('reads the same to the byte, whatever happens to it', async () => {
    const hidden = await submitted(await aDraft(on.cast, 'Hidden'));
    const { client } = await on.cast.newPerson(['coordinator']);
    await client.done('declareConflict', { evaluationId: hidden.evaluationId, because: 'I advise its maker' });
    await jobs.countInsights();
    const reads = async (): Promise<string> => {
      const { countedAt: _, ...figures } = await funnelOf(client);
      const { slaTrend } = (await client.query<any>('query($f: InsightFilterInput!) { slaTrend(filter: $f) { month onTime late } }', { f: PERIOD })).data;
      return JSON.stringify([figures, slaTrend, await casesOf(client, { figure: 'ALL' }), await casesOf(client, { figure: 'LATE_NOW' })]);
    };
    const before = await reads();
    const officerBefore = (await funnelOf(officer)).whole;
    await withdrawn(hidden);
    expect(await reads()).toBe(before);
    await jobs.countInsights();
    expect(await reads()).toBe(before);
    expect((await funnelOf(officer)).whole).not.toEqual(officerBefore);
    expect(await jobs.checkCounters()).toEqual([]);
  });

  it.each(['innovator', 'clinical-reviewer', 'site-lead', 'auditor', 'administrator', 'finance-lead', 'appeals-officer'])('a %s reads none of it', async (role) => {
    const { client } = await on.cast.newPerson([role]);
    for (const question of [`funnel(filter: { from: "2026-01", to: "2026-12" }) { countedAt }`, `slaTrend(filter: { from: "2026-01", to: "2026-12" }) { month }`, `insightCases(filter: { from: "2026-01", to: "2026-12" }, figure: ALL) { total }`, 'insightExports { id }'])
      expect((await client.query(`{ ${question} }`)).errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  it('staff of another programme read of their own alone', async () => {
    const { id: programmeId } = await on.cast.admin.done('createProgramme', { code: 'insights-elsewhere', name: 'Elsewhere', demonstration: true });
    const { id, client } = await on.cast.newPerson([]);
    await on.cast.admin.done('grantRole', { personId: id, role: 'coordinator', programmeId });
    expect((await funnelOf(client)).whole.came).toBe(0);
    expect(await casesOf(client, { figure: 'ALL' })).toEqual([]);
  });
});

describe('a file', () => {
  const made = async (client: TestClient, what: string, format: string): Promise<{ id: string; bytes: Buffer }> => {
    const { id } = await client.done('requestExport', { filter: PERIOD, what, format });
    const shown = async () => (await client.query<any>('query($id: String!) { insightExport(id: $id) { state rowsDone rowsAll bytes sha256 } }', { id })).data.insightExport;
    expect(await shown()).toMatchObject({ state: 'waiting', bytes: null });
    await jobs.makeExport(id);
    await jobs.makeExport(id); // a job that runs twice
    const bytes = await fileOfExport(client, id);
    const { state, rowsDone, rowsAll, ...rest } = await shown();
    expect([state, rowsDone]).toEqual(['ready', rowsAll]);
    expect(rest).toEqual({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
    return { id, bytes };
  };

  it('of cases as CSV has no cell that a spreadsheet runs', async () => {
    const { bytes } = await made(officer, 'cases', 'csv');
    const text = bytes.toString();
    expect(text.startsWith('\uFEFF"Reference"')).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""http://evil.example"",""A lamp"")"`);
    expect(text.trim().split('\r\n').length - 1).toBe((await casesOf(officer, { figure: 'ALL', stage: 'case' })).length + (await casesOf(officer, { figure: 'ALL' })).length);
  });

  it('of figures as XLSX is read again, text as text', async () => {
    const { bytes } = await made(officer, 'figures', 'xlsx');
    const rows = (await sheetRows(bytes, 100)).map(({ cells }) => cells.slice(0, 3));
    expect(rows[0]).toEqual(['Of', 'Came', 'Went on']);
    const triage = stage(await funnelOf(officer), 'triage');
    expect(rows.find(([of]) => of === 'Triage')).toEqual(['Triage', triage.came, triage.on]);
    const cases = await made(officer, 'cases', 'xlsx');
    let sheet = '';
    for await (const { name, content } of readArchive(cases.bytes)) if (name.endsWith('sheet1.xml')) sheet = content.toString();
    expect(sheet).toContain('t="inlineStr"');
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('=HYPERLINK(&quot;');
  });

  it('is nobody else’s, and in the record', async () => {
    const { id, bytes } = await made(officer, 'figures', 'csv');
    const other = await on.cast.who('triage-officer', 1);
    await expect(fileOfExport(other, id)).rejects.toThrow('NOT_FOUND');
    const [fetched, event, asked] = await on.api.sql<{ text: string }>(`select text from audit.event where stream = $1 order by seq desc limit 3`, [`person/${on.cast.ids('triage-officer')[0]!}`]);
    expect(JSON.parse(fetched!.text)).toMatchObject({ act: 'insights.export-fetched', obj: `insight-export/${id}`, actor: on.cast.ids('triage-officer')[0] });
    expect(JSON.parse(event!.text)).toMatchObject({ act: 'insights.export-made', obj: `insight-export/${id}`, data: { sha256: createHash('sha256').update(bytes).digest('hex') } });
    expect(JSON.parse(asked!.text)).toMatchObject({ act: 'insights.export-requested', obj: `insight-export/${id}` });
  });

  it('goes with the role', async () => {
    const { id: person, client } = await on.cast.newPerson(['coordinator']);
    const { id } = await made(client, 'figures', 'csv');
    await on.api.sql('update role_holding set revoked_at = now() where person_id = $1', [person]);
    await on.cast.admin.done('grantRole', { personId: person, role: 'analyst', programmeId: (await on.cast.admin.done('createProgramme', { code: 'insights-third', name: 'Third', demonstration: true })).id });
    await expect(fileOfExport(client, id)).rejects.toThrow('NOT_FOUND');
  });
});

it('what a team keeps in confidence is counted as not stated, whatever its organisation says too', async () => {
  const counted = async (): Promise<Map<string, number>> =>
    new Map((await on.api.sql<any>(`select dimension || ' ' || member as by, sum(count)::int as count from insight_counter where stage = 'case' and measure = 'came' group by 1`)).map(({ by, count }: any) => [by, count]));
  const one = await aDraft(on.cast, 'Lamp in confidence');
  await on.api.sql(`update organisation set region = 'wales' where id = (select organisation_id from innovation where id = $1)`, [one.innovationId]);
  await one.innovator.done('saveAnswers', { innovationId: one.innovationId, answers: { 'categories:confidence': 'yes', 'org-type:confidence': 'yes', 'org-country:confidence': 'yes' } });
  const before = await counted();
  await submitted(one);
  await jobs.countInsights();
  const more = [...(await counted())].filter(([by, count]) => count !== (before.get(by) ?? 0)).map(([by]) => by);
  expect(more.sort()).toEqual(['all ', 'category not-stated', 'organisation-type not-stated', 'region not-stated']);
});
