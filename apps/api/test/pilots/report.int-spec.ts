import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalJson } from '@waymark/domain/audit';
import { decidedByTwo, see, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { announce } from '../support/letters.ts';
import { goOn, reach } from '../support/reach-stage.ts';
import { playRound } from '../support/rounds.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
let one: Case;
let month: string;
let deferral = '';

const REPORT = 'pilotReport { standing run frozenAt sha256 simulated content }';
const reportFor = async (role: string, at = 0): Promise<any> => (await see(await on.cast.who(role, at), one, REPORT)).pilotReport;
const frozenFor = async (role: string): Promise<any> => (await see(await on.cast.who(role), one, 'frozenReports { run frozenAt sha256 }')).frozenReports;
const ofRun = async (role: string, at: number, run: number): Promise<any> =>
  (await on.cast.who(role, at)).query('query($id: String!, $run: Int!) { frozenPilotReport(evaluationId: $id, run: $run) { standing run frozenAt sha256 simulated content } }', { id: one.evaluationId, run });
const money = async (input: object, role = 'pilot-lead'): Promise<any> => (await on.cast.who(role)).act('recordPilotMoney', { evaluationId: one.evaluationId, ...input });
const figures = (cost: number, saving: number, of = month) => ({ months: [{ month: of, cost, saving }] });

beforeAll(async () => {
  one = await reach(on.cast, 'pilot');
  month = `${(await see(await on.cast.who('analyst'), one, 'since')).since.slice(0, 7)}-01`;
});

describe('costs and savings of a pilot', () => {
  it('are recorded by its lead: the plan with a reason once it runs, figures in fact as they come', async () => {
    expect(codesOf(await money({ kind: 'planned', ...figures(100_00, 0) }))).toEqual(['amendment-needs-reason']);
    expect(codesOf(await money({ kind: 'planned', ...figures(100_00, 0), reason: 'Agreed late' }))).toEqual([]);
    expect(codesOf(await money({ kind: 'actual', ...figures(150_00, 20_00) }))).toEqual([]);
    expect(codesOf(await money({ kind: 'actual', ...figures(150_00, 20_00) }))).toEqual([]);
    const events = await on.api.sql(`select 1 from audit.event where stream = $1 and text like '%pilot-money.recorded%'`, [`evaluation/${one.evaluationId}`]);
    expect(events).toHaveLength(2);
    for (const role of ['analyst', 'site-lead']) expect(codesOf(await money({ kind: 'actual', ...figures(1, 1) }, role))).toEqual(['FORBIDDEN']);
  });

  it('of other months, in parts of a penny or twice are refused by their field', async () => {
    expect((await money({ kind: 'actual', ...figures(1, 1, '2099-01-01') })).blockers).toMatchObject([{ code: 'future-month', operands: { field: 'months[0].month' } }]);
    expect((await money({ kind: 'actual', ...figures(1, 1, '2001-01-01') })).blockers).toMatchObject([{ code: 'before-start', operands: { field: 'months[0].month' } }]);
    expect((await money({ kind: 'planned', months: [...figures(1, 1, '2031-01-01').months, ...figures(2, 2, '2031-01-01').months], reason: 'Twice' })).blockers).toMatchObject([{ code: 'month-twice', operands: { field: 'months[1].month' } }]);
    for (const wrong of [figures(0.5, 0), figures(-1, 0), figures(1, 1, '2031-01-02')]) expect(codesOf(await money({ kind: 'planned', ...wrong }))).toEqual(['BAD_INPUT']);
  });

  it('are corrected with a reason, and what stood before stays', async () => {
    expect(codesOf(await money({ kind: 'actual', ...figures(160_00, 20_00) }))).toEqual(['correction-needs-reason']);
    expect(codesOf(await money({ kind: 'actual', ...figures(160_00, 20_00), reason: 'A bill came' }))).toEqual([]);
    expect(await on.api.sql(`select version, cost::int, superseded, reason from pilot_money where evaluation_id = $1 and kind = 'actual' order by version`, [one.evaluationId])).toEqual([
      { version: 1, cost: 150_00, superseded: true, reason: null }, { version: 2, cost: 160_00, superseded: false, reason: 'A bill came' },
    ]);
    expect((await see(await on.cast.who('analyst'), one, 'pilotMoney { kind month cost saving version }')).pilotMoney).toEqual([
      { kind: 'planned', month, cost: 100_00, saving: 0, version: 1 }, { kind: 'actual', month, cost: 160_00, saving: 20_00, version: 2 },
    ]);
  });
});

describe('the report of a pilot', () => {
  it('is a draft while it runs: whole for staff, of their own site for its lead, and nothing for others', async () => {
    const whole = await reportFor('analyst');
    expect(whole).toMatchObject({ standing: 'draft', frozenAt: null, sha256: null, simulated: true, content: { scope: 'whole', simulated: true, sites: [{}, {}], money: { months: [{ month }] } } });
    const own = await reportFor('site-lead', 1);
    expect(own).toMatchObject({ standing: 'draft', simulated: true, content: { scope: 'own-sites', sites: [{}], money: null, measures: [{ pooled: null, sites: [{}] }] } });
    expect(whole.content.sites.map(({ id }: { id: string }) => id)).toContain(own.content.sites[0].id);
    for (const client of [one.innovator, await on.cast.who('auditor'), await on.cast.who('clinical-reviewer')]) expect(await see(client, one, `${REPORT} pilotMoney { cost }`)).toEqual({ pilotReport: null, pilotMoney: null });
  });

  it('is none before its start', async () => {
    expect((await see(await on.cast.who('analyst'), await reach(on.cast, 'pilot-setup'), REPORT)).pilotReport).toBeNull();
  });

  it('is frozen when it ends, with its hash in the record, and stands whatever comes later', async () => {
    await goOn(one, 'adoption-decision');
    const frozen = await reportFor('analyst');
    expect(frozen).toMatchObject({ standing: 'frozen', frozenAt: expect.any(String), content: { scope: 'whole', measures: [{ sites: [{ known: 12 }, { known: 12 }] }] } });
    expect(createHash('sha256').update(canonicalJson(frozen.content)).digest('hex')).toBe(frozen.sha256);
    const [event] = await on.api.sql<{ text: string }>(`select text from audit.event where stream = $1 and text like '%pilot-report.frozen%'`, [`evaluation/${one.evaluationId}`]);
    expect(JSON.parse(event!.text)).toMatchObject({ act: 'pilot-report.frozen', data: { sha256: frozen.sha256, run: 1 } });
    await on.api.sql('update reading set value = value + 1 where evaluation_id = $1', [one.evaluationId]);
    expect(await reportFor('analyst')).toEqual(frozen);
    expect(codesOf(await money({ kind: 'actual', ...figures(1, 1), reason: 'Too late' }))).toEqual(['not-here']);
  });

  it('frozen, is for a site lead that of their own site, without the hash of the whole', async () => {
    for (const at of [0, 1]) expect(await reportFor('site-lead', at)).toMatchObject({ standing: 'frozen', sha256: null, content: { scope: 'own-sites', sites: [{}], money: null, measures: [{ pooled: null, sites: [{ known: 12 }] }] } });
    expect((await reportFor('site-lead', 0)).content.sites).not.toEqual((await reportFor('site-lead', 1)).content.sites);
  });

  it('frozen, is read by its run, whatever runs again: whole by staff, of their own site by its lead', async () => {
    const [whole, own] = [await reportFor('analyst'), await reportFor('site-lead', 1)];
    deferral = (await decidedByTwo(one, 'nhsx-decider', 'defer', { reason: 'More months' })).decision;
    expect(await reportFor('analyst')).toMatchObject({ standing: 'draft', sha256: null });
    expect((await ofRun('analyst', 0, 1)).data.frozenPilotReport).toEqual(whole);
    expect((await ofRun('site-lead', 1, 1)).data.frozenPilotReport).toEqual(own);
    expect(await frozenFor('analyst')).toEqual([{ run: 1, frozenAt: whole.frozenAt, sha256: whole.sha256 }]);
    expect(await frozenFor('site-lead')).toEqual([{ run: 1, frozenAt: whole.frozenAt, sha256: null }]);
    expect(await frozenFor('auditor')).toBeNull();
    expect(codesOf(await ofRun('analyst', 0, 2))).toEqual(['NOT_FOUND']);
    expect(codesOf(await ofRun('auditor', 0, 1))).toEqual(['NOT_FOUND']);
  });

  it('counts a month of the pilot in whatever stage it was entered or corrected, and as late where it once came late', async () => {
    const months = async () => (await reportFor('analyst')).content.measures[0].sites[0].months.filter(({ value }: { value: number | null }) => value !== null);
    const entered = (stage: string) => on.api.sql('update reading set stage_run_id = (select id from stage_run where evaluation_id = $1 and stage = $2 order by run limit 1) where evaluation_id = $1', [one.evaluationId, stage]);
    await entered('adoption-decision');
    expect(await months()).toHaveLength(12);
    await entered('pilot');
    await on.api.sql('update reading set version = 2 where evaluation_id = $1', [one.evaluationId]);
    await on.api.sql(
      `insert into reading (id, evaluation_id, measure_id, site_id, stage_run_id, month, value, version, entered_by, entered_at, superseded, simulated, late)
       select gen_random_uuid(), evaluation_id, measure_id, site_id, stage_run_id, month, value, 1, entered_by, entered_at, true, simulated, true from reading where evaluation_id = $1`,
      [one.evaluationId],
    );
    for (const one of await months()) expect(one).toMatchObject({ late: true, corrected: true });
  });

  it('of a second run stands beside that of the first', async () => {
    await announce(one, 'deferred', deferral); // its sites enter readings once they know of it
    await goOn(one, 'adoption-decision');
    expect((await frozenFor('analyst')).map(({ run }: { run: number }) => run)).toEqual([1, 2]);
    expect(await reportFor('analyst')).toMatchObject({ standing: 'frozen', run: 2, content: { runs: [{}, {}] } });
  });

  it('is what the decision on adoption rests on', async () => {
    const { sha256 } = await reportFor('analyst');
    await playRound(one, 'adoption-decision');
    await decidedByTwo(one, 'nhsx-decider', 'adopt');
    const { decisions } = await see(await on.cast.who('analyst'), one, 'decisions { outcome evidence }');
    expect(decisions.find(({ outcome }: { outcome: string }) => outcome === 'adopted').evidence.pilotReport).toEqual({ id: expect.any(String), run: 2, sha256 });
  });
});
