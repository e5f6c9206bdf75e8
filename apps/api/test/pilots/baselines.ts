import { beforeAll, expect, it } from '@jest/globals';
import { monthInWords } from '@waymark/domain/calendar';
import { see, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { MEASURE, monthsFrom } from '../support/pilots.ts';
import { reach } from '../support/reach-stage.ts';
import { advanceTo } from '../support/simulated-clock.ts';
import type { Stage } from '../support/with-cast.ts';

const { main: _, breakdowns, ...AMENDED } = MEASURE;

/** Months before the start that a measure is held against. */
export const baselines = (on: Stage): void => {
  let one: Case;
  let siteId: string;
  let measureId: string;
  let before: string[];
  let months: string[];
  const site = () => on.cast.who('site-lead', 0);
  const amend = async (period: object, version = 1): Promise<any> =>
    (await on.cast.who('pilot-lead')).act('amendPilotPlan', { evaluationId: one.evaluationId, version, reason: 'The record has the year before', measure: { ...AMENDED, breakdowns, measureId, baselinePeriod: { source: 'the record', from: before[0], to: before[11], ...period } } });
  const enter = async (readings: object[]): Promise<any> => (await site()).act('enterReadings', { evaluationId: one.evaluationId, readings: readings.map((reading) => ({ measureId, siteId, ...reading })) });

  beforeAll(async () => {
    one = await reach(on.cast, 'pilot');
    const seen = await see(await site(), one, 'since sites { id } measures { id }');
    [siteId, measureId, months] = [seen.sites[0].id, seen.measures[0].id, monthsFrom(seen.since, 4)];
    const started = new Date(`${months[0]}T00:00:00Z`);
    started.setUTCMonth(started.getUTCMonth() - 12);
    before = monthsFrom(started.toISOString(), 12);
    await advanceTo(on.cast.admin, `${months[3]!.slice(0, 8)}15T12:00:00.000Z`);
  });

  it('is agreed before the lock, whole and the right way round', async () => {
    const { evaluationId } = await reach(on.cast, 'pilot-setup');
    const agree = async (baselinePeriod: object): Promise<any> => (await on.cast.who('pilot-lead')).act('agreeMeasure', { evaluationId, ...MEASURE, baselinePeriod });
    expect((await agree({ from: '2026-05-01', to: '2026-04-01', source: 'the record' })).blockers).toMatchObject([{ code: 'baseline-turned', operands: { field: 'baselinePeriod.to' } }]);
    expect(codesOf(await agree({ from: '2026-05-02', to: '2026-06-01', source: 'the record' }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await agree({ from: '2026-05-01', to: '2026-06-01', source: ' ' }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await agree({ from: '2025-05-01', to: '2026-04-01', source: ' the record ' }))).toEqual([]);
    const { measures } = await see(await on.cast.who('pilot-lead'), { evaluationId }, 'measures { baselineFrom baselineTo baselineSource }');
    expect(measures).toEqual([{ baselineFrom: '2025-05-01', baselineTo: '2026-04-01', baselineSource: 'the record' }]);
  });

  it('is amended with a reason, and ends before the pilot began', async () => {
    expect((await enter([{ month: before[0], value: 101 }])).blockers).toMatchObject([{ code: 'before-start' }]);
    expect((await amend({ to: months[0] })).blockers).toMatchObject([{ code: 'baseline-after-start', operands: { field: 'measure.baselinePeriod.to' } }]);
    expect(codesOf(await amend({}))).toEqual([]);
    const { planVersions } = await see(one.innovator, one, 'planVersions { changes content }');
    expect(planVersions[1].changes).toEqual([`“${MEASURE.name}”: baseline period from none to ${monthInWords(before[0]!)} to ${monthInWords(before[11]!)}, figures from: the record`]);
    expect(planVersions[1].content.measures[0].baselinePeriod).toEqual({ from: before[0], to: before[11], source: 'the record' });
  });

  it('takes readings of its months by form and by file, marks them, and refuses others with the months that it has', async () => {
    const earlier = `${Number(before[0]!.slice(0, 4)) - 1}${before[0]!.slice(4)}`;
    expect((await enter([{ month: earlier, value: 101 }])).blockers).toMatchObject([{ code: 'before-start', operands: { field: 'readings[0].month' }, messageForStaff: expect.stringContaining(`the baseline period of this measure, ${monthInWords(before[0]!)} to`) }]);
    expect(codesOf(await enter(before.slice(0, 6).map((month, at) => ({ month, value: 101 + (at % 2) }))))).toEqual([]);
    const [{ organisation }] = (await see(await site(), one, 'sites { organisation }')).sites;
    const row = (month: string, value: number): string => `${MEASURE.name},${organisation},${month.slice(0, 7)},${value}\n`;
    const { body } = await (await site()).upload('readings.csv', `measure,site,month,value\n${before.slice(6).map((month, at) => row(month, 101 + (at % 2))).join('')}${row(earlier, 1)}`);
    expect(await (await site()).done('uploadReadings', { evaluationId: one.evaluationId, uploadId: body.id })).toMatchObject({ entered: 6, late: 0, refusedRows: [{ field: 'month', message: expect.stringContaining('is not of the baseline period of this measure') }], missingCount: 3 });
    const { readings } = await see(await site(), one, 'readings { month baseline late }');
    expect(readings).toEqual(before.map((month) => ({ month, baseline: true, late: false })));
  });

  it('meets no stop rule, is no month of the pilot, and is what its months are judged against', async () => {
    expect(codesOf(await enter([1, 2].map((at) => ({ month: before[at], value: 70, reason: 'Counted again' }))))).toEqual([]);
    const analyst = await on.cast.who('analyst');
    expect((await see(analyst, one, 'stopFirings { id }')).stopFirings).toEqual([]);
    expect((await (await site()).query('{ mySites { evaluationId lastMonth } }')).data.mySites.find(({ evaluationId }: any) => evaluationId === one.evaluationId).lastMonth).toBeNull();
    expect(codesOf(await enter([1, 2].map((at) => ({ month: before[at], value: 101, reason: 'It was right' }))))).toEqual([]);
    expect(codesOf(await enter(months.slice(0, 3).map((month) => ({ month, value: 120 }))))).toEqual([]);
    const [found] = (await see(analyst, one, 'pilotReport { content }')).pilotReport.content.measures[0].sites.filter((finding: any) => finding.known > 0);
    expect(found).toMatchObject({ known: 3, variation: 'improvement', assurance: 'insufficient-data', baseline: { months: { length: 12 } }, limits: expect.stringMatching(/^Limits from the 12 months before the start/u) });
  });

  it('stays with the groups of people where an amendment leaves them out, though the pilot began within it, and goes by null', async () => {
    const lead = await on.cast.who('pilot-lead');
    const last = async (): Promise<any> => (await see(lead, one, 'planVersions { content }')).planVersions.at(-1).content.measures[0];
    const other = async (version: number, measure: object): Promise<any> => codesOf(await lead.act('amendPilotPlan', { evaluationId: one.evaluationId, version, reason: 'Another word', measure: { ...AMENDED, measureId, ...measure } }));
    const period = { from: before[0], to: before[11], source: 'the record' };
    expect(await other(2, { target: 104 })).toEqual([]);
    expect(await last()).toMatchObject({ target: 104, baselinePeriod: period, breakdowns });
    await on.api.sql('update pilot_plan_version set content = replace(content::text, $2, $3)::jsonb where evaluation_id = $1 and version = 3', [one.evaluationId, before[11], months[0]]);
    expect(await other(3, { target: 103, baselinePeriod: { ...period, to: months[1] } })).toEqual(['baseline-after-start']);
    expect(await other(3, { target: 103, baselinePeriod: { ...period, to: months[0], source: 'the register' } })).toEqual([]);
    expect(await last()).toMatchObject({ target: 103, baselinePeriod: { ...period, to: months[0], source: 'the register' }, breakdowns });
    expect(await other(4, { target: 103, baselinePeriod: null, breakdowns: [] })).toEqual([]);
    expect(await last()).toMatchObject({ baselinePeriod: null, breakdowns: [] });
  });
};
