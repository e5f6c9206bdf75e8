import { beforeAll, describe, expect, it } from '@jest/globals';
import { see, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { monthsFrom } from '../support/pilots.ts';
import { reach } from '../support/reach-stage.ts';
import { advanceTo } from '../support/simulated-clock.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
let one: Case;
let siteId: string;
let measureId: string;
let months: string[];
let leftOn: string;

const BECAUSE = 'because: The ward closed';
const leave = async (input: object = {}, role = 'pilot-lead'): Promise<any> =>
  (await on.cast.who(role)).act('leavePilotSite', { evaluationId: one.evaluationId, siteId, leftOn, reason: 'The ward closed', ...input });
const site = () => on.cast.who('site-lead', 0);
const enter = async (month: string, value: number, more: object = {}): Promise<any> =>
  (await site()).act('enterReadings', { evaluationId: one.evaluationId, readings: [{ measureId, siteId, month, value, ...more }] });
const reportFor = async (role: string): Promise<any> => (await see(await on.cast.who(role, 0), one, 'pilotReport { content }')).pilotReport.content;

beforeAll(async () => {
  one = await reach(on.cast, 'pilot');
  const seen = await see(await site(), one, 'since sites { id } measures { id }');
  [siteId, measureId, months] = [seen.sites[0].id, seen.measures[0].id, monthsFrom(seen.since, 4)];
  leftOn = `${months[1]!.slice(0, 8)}20`;
  await advanceTo(on.cast.admin, `${months[3]!.slice(0, 8)}15T12:00:00.000Z`);
  for (const month of months.slice(0, 2)) await enter(month, 112);
});

describe('a site that leaves a pilot', () => {
  it('is recorded by the pilot lead alone, with a day that has come and a reason', async () => {
    expect(codesOf(await leave({}, 'coordinator'))).toEqual(['FORBIDDEN']);
    expect(codesOf(await leave({ reason: ' ' }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await leave({ leftOn: '2026-02-30' }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await leave({ siteId: one.evaluationId }))).toEqual(['unknown-site']);
    expect((await leave({ leftOn: '2099-01-01' })).blockers).toMatchObject([{ code: 'future-day', operands: { field: 'leftOn' } }]);
    expect((await leave({ leftOn: '2001-01-01' })).blockers).toMatchObject([{ code: 'before-joining' }, { code: 'readings-after' }]);
  });

  it('keeps its readings until then, and takes none of a month after, saying why', async () => {
    expect(codesOf(await leave())).toEqual([]);
    expect(codesOf(await leave())).toEqual([]);
    expect(codesOf(await enter(months[1]!, 113, { reason: 'Counted again' }))).toEqual([]);
    expect((await enter(months[2]!, 112)).blockers).toMatchObject([{ code: 'site-left', messageForStaff: expect.stringContaining(BECAUSE), operands: { field: 'readings[0].month' } }]);
    const [{ organisation }] = (await see(await site(), one, 'sites { organisation }')).sites;
    const { body } = await (await site()).upload('readings.csv', `measure,site,month,value\nShare treated in time,${organisation},${months[2]!.slice(0, 7)},1\n`);
    expect(await (await site()).done('uploadReadings', { evaluationId: one.evaluationId, uploadId: body.id })).toMatchObject({ entered: 0, refusedRows: [{ message: expect.stringContaining(BECAUSE) }], missingCount: 0 });
    const events = await on.api.sql<{ text: string }>(`select text from audit.event where stream = $1 and text like '%pilot.site-left%'`, [`evaluation/${one.evaluationId}`]);
    expect(events.map(({ text }) => JSON.parse(text).data)).toEqual([{ leftOn, before: null, reason: expect.not.stringContaining('ward') }]);
  });

  it('has left on another day once that is corrected, and not before a month that it has a reading of', async () => {
    expect(codesOf(await leave({ leftOn: `${months[0]!.slice(0, 8)}28` }))).toEqual(['readings-after']);
    expect(codesOf(await leave({ leftOn: months[1]! }))).toEqual([]);
    expect(codesOf(await leave())).toEqual([]);
    const [row] = await on.api.sql<{ earlier: object[] }>('select left_earlier as earlier from pilot_site where id = $1', [siteId]);
    expect(row!.earlier).toMatchObject([{ reason: 'The ward closed' }, { reason: 'The ward closed' }]);
  });

  it('stays in sight of its lead with its past, who owes nothing after; the maker reads no reason', async () => {
    const lead = await site();
    expect(await see(lead, one, 'sites { id leftAt leftReason } readings { siteId value }')).toMatchObject({
      sites: [{ id: siteId, leftAt: expect.any(String), leftReason: 'The ward closed' }], readings: [{ siteId, value: 112 }, { siteId, value: 113 }],
    });
    expect((await lead.query('{ mySites { id leftAt } }')).data.mySites).toEqual([{ id: siteId, leftAt: expect.any(String) }]);
    expect((await see(one.innovator, one, 'sites { id leftAt leftReason }')).sites).toContainEqual({ id: siteId, leftAt: expect.any(String), leftReason: null });
  });

  it('is said in the report, and misses no month after', async () => {
    for (const role of ['analyst', 'site-lead']) {
      const { sites, measures } = await reportFor(role);
      expect(sites).toContainEqual(expect.objectContaining({ id: siteId, leftOn, leftBecause: 'The ward closed' }));
      const own = measures[0].sites.find((of: { siteId: string }) => of.siteId === siteId);
      expect(own).toMatchObject({ known: 2, missing: [] });
      expect(own.cautions).toContainEqual(`The site left on ${leftOn}, ${BECAUSE}.`);
    }
  });
});
