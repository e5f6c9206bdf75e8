import { beforeAll, describe, expect, it } from '@jest/globals';
import { see, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { MEASURE, monthsFrom, PLAN, savePlan, signAmendment } from '../support/pilots.ts';
import { reach } from '../support/reach-stage.ts';
import { advanceTo } from '../support/simulated-clock.ts';
import { withCast } from '../support/with-cast.ts';
import { baselines } from './baselines.ts';
import { groupsOfPeople } from './groups.ts';
import { lapsedAmendments } from './lapsed-amendments.ts';
import { signedStopRules } from './signed-stop-rules.ts';

const on = withCast();
const { main: _, ...AMENDED } = MEASURE;
const REASON = 'The wards are smaller than we thought';

describe('the plan of a pilot', () => {
  it('has logic model and sample-size note before it is locked, in revisions that nobody writes over unseen', async () => {
    const one = await reach(on.cast, 'pilot-setup');
    const { evaluationId, innovator } = one;
    const lead = await on.cast.who('pilot-lead');
    await lead.done('agreeMeasure', { evaluationId, ...MEASURE });
    expect(codesOf(await lead.act('lockMeasures', { evaluationId }))).toEqual(['no-plan']);
    expect(codesOf(await lead.act('savePilotPlan', { evaluationId, revision: 0, parts: { ...PLAN, outcomes: ' ' } }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await (await on.cast.who('analyst')).act('savePilotPlan', { evaluationId, revision: 0, parts: PLAN }))).toEqual(['role-not-allowed']);
    await savePlan(one);
    expect((await innovator.act('savePilotPlan', { evaluationId, revision: 0, parts: PLAN })).blockers).toMatchObject([{ code: 'changed-meanwhile', operands: { field: 'revision' } }]);
    await innovator.done('savePilotPlan', { evaluationId, revision: 1, parts: { ...PLAN, expected: '  Ten months  ' } });
    expect(await see(lead, one, 'pilotPlan { revision expected outcomes } planVersions { version }')).toEqual({ pilotPlan: { revision: 2, expected: 'Ten months', outcomes: PLAN.outcomes }, planVersions: [] });
    expect(codesOf(await lead.act('amendPilotPlan', { evaluationId, version: 1, parts: PLAN, reason: REASON }))).toEqual(['plan-not-locked']);
    await lead.done('lockMeasures', { evaluationId });
    expect(codesOf(await lead.act('savePilotPlan', { evaluationId, revision: 2, parts: PLAN }))).toEqual(['plan-locked']);
    const { planVersions } = await see(innovator, one, 'planVersions { version reason changes signedBy content }');
    expect(planVersions).toMatchObject([{ version: 1, reason: null, changes: [], signedBy: null, content: { parts: { expected: 'Ten months' }, measures: [{ name: MEASURE.name, target: 110, stopRule: MEASURE.stopRule }] } }]);
  });
});

describe('an amendment', () => {
  let one: Case;
  let measureId: string;
  let siteId: string;
  const amend = async (input: object = {}, role = 'pilot-lead'): Promise<any> =>
    (await on.cast.who(role)).act('amendPilotPlan', { evaluationId: one.evaluationId, version: 1, reason: REASON, measure: { ...AMENDED, measureId, target: 105 }, ...input });
  const reportFor = async (role: string): Promise<any> => (await see(await on.cast.who(role, 0), one, 'pilotReport { content }')).pilotReport.content;

  beforeAll(async () => {
    one = await reach(on.cast, 'pilot');
    const site = await on.cast.who('site-lead', 0);
    const seen = await see(site, one, 'since sites { id } measures { id }');
    [siteId, measureId] = [seen.sites[0].id, seen.measures[0].id];
    const months = monthsFrom(seen.since, 4);
    await advanceTo(on.cast.admin, `${months[3]!.slice(0, 8)}15T12:00:00.000Z`);
    await site.done('enterReadings', { evaluationId: one.evaluationId, readings: months.slice(0, 3).map((month) => ({ measureId, siteId, month, value: 95 })) });
  });

  it('is signed by the pilot lead alone, of the version that they read, and changes something', async () => {
    expect(codesOf(await amend({}, 'coordinator'))).toEqual(['FORBIDDEN']);
    expect(codesOf(await amend({ reason: ' ' }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await amend({ version: 2 }))).toEqual(['changed-meanwhile']);
    expect(codesOf(await amend({ measure: undefined }))).toEqual(['nothing-amended']);
    expect(codesOf(await amend({ measure: { ...AMENDED, measureId } }))).toEqual(['nothing-amended']);
    expect(codesOf(await amend({ measure: { ...AMENDED, measureId: siteId } }))).toEqual(['unknown-measure']);
  });

  it('leaves what readings were made by as it is, and names a new measure as the way', async () => {
    expect((await amend({ measure: { ...AMENDED, measureId, direction: 'decrease', unit: 'for each 10' } })).blockers).toMatchObject([
      { code: 'fixed-after-readings', operands: { field: 'measure.unit' } }, { code: 'fixed-after-readings', operands: { field: 'measure.direction' }, messageForStaff: expect.stringContaining('by a new one') },
    ]);
  });

  it('is the plan from now on, in its guards and report, and the version before stays', async () => {
    expect(codesOf(await amend())).toEqual([]);
    expect(codesOf(await amend())).toEqual(['changed-meanwhile']);
    const { measures, planVersions } = await see(one.innovator, one, 'measures { target } planVersions { version reason changes signedBy content }');
    expect(measures).toEqual([{ target: 105 }]);
    expect(planVersions).toMatchObject([
      { version: 1, content: { measures: [{ target: 110 }] } },
      { version: 2, reason: REASON, signedBy: null, changes: [`“${MEASURE.name}”: target from 110 to 105`], content: { measures: [{ target: 105 }] } },
    ]);
    const report = await reportFor('analyst');
    expect(report.plan).toMatchObject({ version: 2, parts: PLAN, amendments: [{ version: 2, reason: REASON }] });
    expect(report.measures[0]).toMatchObject({ target: 105, judgedUnder: expect.stringContaining('version 2'), sites: [{ cautions: expect.arrayContaining([expect.stringContaining(REASON)]) }, {}] });
    expect((await reportFor('site-lead')).measures[0].judgedUnder).toBe(report.measures[0].judgedUnder);
    const events = await on.api.sql<{ text: string }>(`select text from audit.event where stream = $1 and text like '%pilot-plan.amended%'`, [`evaluation/${one.evaluationId}`]);
    expect(events.map(({ text }) => JSON.parse(text).data)).toMatchObject([{ version: 2, measure: measureId, changes: 1, content: expect.stringMatching(/^[0-9a-f]{64}$/), reason: expect.not.stringContaining('wards') }]);
  });

  it('adds a measure, of which nothing is owed before', async () => {
    expect(codesOf(await amend({ version: 2, measure: { ...AMENDED, name: MEASURE.name.toUpperCase() } }))).toEqual(['name-taken']);
    expect(codesOf(await amend({ version: 2, measure: { ...AMENDED, name: 'Falls', direction: 'decrease' } }))).toEqual([]);
    const report = await reportFor('analyst');
    expect(report.measures.map(({ name, main, sites }: any) => [name, main, sites[1].missing.length])).toEqual([[MEASURE.name, true, 3], ['Falls', false, 0]]);
  });

  it('changes the planned end and number of sites, which the report holds against what was', async () => {
    const planned = { ...PLAN, plannedEnd: '2099-03-31', plannedSites: 3 };
    expect((await amend({ version: 3, measure: undefined, parts: { ...planned, plannedEnd: '2001-01-01' } })).blockers).toMatchObject([{ code: 'planned-end-over', operands: { field: 'parts.plannedEnd' } }]);
    expect(codesOf(await amend({ version: 3, measure: undefined, parts: { ...planned, plannedSites: 0 } }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await amend({ version: 3, measure: undefined, parts: planned }))).toEqual([]);
    const { pilotPlan, planVersions } = await see(one.innovator, one, 'pilotPlan { plannedEnd plannedSites inputs } planVersions { changes }');
    expect(pilotPlan).toEqual({ plannedEnd: '2099-03-31', plannedSites: 3, inputs: PLAN.inputs });
    expect(planVersions.at(-1).changes).toEqual(['The planned end from none to 2099-03-31', 'The planned number of sites from none to 3']);
    expect((await reportFor('analyst')).plan.extent).toEqual({ end: 'Planned for 31 March 2099. The pilot still runs.', sites: '3 sites planned. 2 sites took part. That is 1 fewer than planned.' });
    expect((await reportFor('site-lead')).plan.extent.sites).toBeNull();
  });

  it('keeps of the planned extent what it leaves out, a planned end that is over too, and takes away what it says is none', async () => {
    const parts = async (version: number, more: object): Promise<any> => codesOf(await amend({ version, measure: undefined, parts: { ...PLAN, ...more } }));
    const planned = async (): Promise<any> => (await see(one.innovator, one, 'pilotPlan { plannedEnd plannedSites expected }')).pilotPlan;
    expect(await parts(4, { expected: 'Nine months' })).toEqual([]);
    expect(await planned()).toEqual({ plannedEnd: '2099-03-31', plannedSites: 3, expected: 'Nine months' });
    await on.api.sql(`update pilot_plan_version set content = replace(content::text, '2099-03-31', '2001-01-01')::jsonb where evaluation_id = $1 and version = 5`, [one.evaluationId]);
    expect(await parts(5, { plannedSites: null })).toEqual([]);
    expect(await planned()).toEqual({ plannedEnd: '2001-01-01', plannedSites: null, expected: PLAN.expected });
    expect(await parts(6, { plannedEnd: null })).toEqual([]);
    expect(await planned()).toEqual({ plannedEnd: null, plannedSites: null, expected: PLAN.expected });
  });

  it('of a stop rule is asked of the readings that there are, and what met the one before is not lost', async () => {
    const rule = { comparison: 'below', threshold: 100, consecutive: 3 };
    expect(codesOf(await amend({ version: 7, measure: { ...AMENDED, measureId, target: 105, stopRule: rule } }))).toEqual([]);
    await signAmendment(one);
    const { stopFirings, holds } = await see(await on.cast.who('analyst'), one, 'stopFirings { measureId siteId } holds { kind closedAt }');
    expect([stopFirings, holds]).toEqual([[{ measureId, siteId }], [{ kind: 'safety-hold', closedAt: null }]]);
    expect(codesOf(await amend({ version: 8, measure: { ...AMENDED, measureId, target: 105 } }))).toEqual([]);
    await signAmendment(one);
    expect((await reportFor('site-lead')).measures[0].sites[0].cautions.join()).toContain('Under the stop rule of version 8 of the plan, while it was in force, it was met in');
    expect((await see(await on.cast.who('analyst'), one, 'holds { closedAt }')).holds).toEqual([{ closedAt: null }]);
  });

  it('never changes a version that was signed, by any way', async () => {
    await expect(on.api.sql('set role waymark_api; update pilot_plan_version set content = content')).rejects.toThrow('permission denied');
  });
});

describe('an amendment of a stop rule', () => signedStopRules(on));

describe('an amendment whose pilot ends', () => lapsedAmendments(on));

describe('a baseline period', () => baselines(on));

describe('groups of people', () => groupsOfPeople(on));
