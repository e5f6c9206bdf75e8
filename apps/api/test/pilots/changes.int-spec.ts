import { beforeAll, describe, expect, it } from '@jest/globals';
import { dayInWords } from '@waymark/domain/calendar';
import { decidedByTwo, propose, see, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { announce } from '../support/letters.ts';
import { attach, enterReadings, monthsFrom } from '../support/pilots.ts';
import { reach } from '../support/reach-stage.ts';
import { playRound } from '../support/rounds.ts';
import { advanceTo, nowOf } from '../support/simulated-clock.ts';
import { withCast } from '../support/with-cast.ts';
import { detailsOn } from '../support/work.ts';

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
    expect(codesOf(await leave({ leftOn: `${months[0]!.slice(0, 8)}28` }))).toContain('readings-after');
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
      expect(own.cautions).toContainEqual(`The site left on ${dayInWords(leftOn)}, ${BECAUSE}.`);
    }
  });
});

describe('a leaving that was recorded of the wrong site', () => {
  it('is taken back with a reason, and the site takes part as before; what was recorded stays on the row', async () => {
    expect(codesOf(await leave({ leftOn: null, reason: ' ' }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await leave({ leftOn: null, reason: 'It was another ward' }))).toEqual([]);
    expect(codesOf(await leave({ leftOn: null, reason: 'It was another ward, I say' }))).toEqual(['not-left']);
    expect((await see(await site(), one, 'sites { leftAt leftReason }')).sites).toEqual([{ leftAt: null, leftReason: 'It was another ward' }]);
    expect(codesOf(await enter(months[2]!, 112))).toEqual([]);
    const told = (await reportFor('analyst')).sites.find(({ id }: { id: string }) => id === siteId);
    expect([told.leftOn, told.leftBecause]).toEqual([null, undefined]);
    const [row] = await on.api.sql<{ earlier: object[] }>('select left_earlier as earlier from pilot_site where id = $1', [siteId]);
    expect(row!.earlier.at(-1)).toMatchObject({ reason: 'The ward closed' });
  });
});

describe('a site that gets another lead', () => {
  const change = async (input: object, role = 'pilot-lead'): Promise<any> => (await on.cast.who(role)).act('changeSiteLead', { evaluationId: one.evaluationId, siteId, reason: 'She moved on', ...input });
  const ownSites = async (client: typeof one.innovator): Promise<string[]> => (await client.query('{ mySites { id evaluationId } }')).data.mySites.filter((of: { evaluationId: string }) => of.evaluationId === one.evaluationId).map(({ id }: { id: string }) => id);

  it('is out of sight of whoever led it, and theirs with its past who leads it now; they are told', async () => {
    const [before, next, first] = [await site(), await on.cast.newPerson(['site-lead']), on.cast.ids('site-lead')[0]!];
    expect(codesOf(await change({ siteLeadId: next.id }, 'coordinator'))).toEqual(['FORBIDDEN']);
    expect(codesOf(await change({ siteLeadId: next.id, reason: ' ' }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await change({ siteLeadId: on.cast.ids('analyst')[0] }))).toEqual(['not-a-site-lead']);
    expect(codesOf(await change({ siteLeadId: first }))).toEqual(['leads-it-already']);
    expect(codesOf(await change({ siteLeadId: next.id, siteId: measureId }))).toEqual(['unknown-site']);
    expect(await ownSites(next.client)).toEqual([]);
    expect(codesOf(await change({ siteLeadId: next.id }))).toEqual([]);

    expect([await ownSites(before), await ownSites(next.client)]).toEqual([[], [siteId]]);
    expect(codesOf(await before.act('enterReadings', { evaluationId: one.evaluationId, readings: [{ measureId, siteId, month: months[0], value: 112 }] }))).toEqual(['NOT_FOUND']);
    expect((await see(next.client, one, 'readings { siteId value }')).readings).toContainEqual({ siteId, value: 113 });
    expect(codesOf(await next.client.act('enterReadings', { evaluationId: one.evaluationId, readings: [{ measureId, siteId, month: months[0], value: 111, reason: 'Counted again' }] }))).toEqual([]);
    expect((await next.client.query('{ notifications { kind id } }')).data.notifications).toContainEqual({ kind: 'lead-site', id: siteId });
    const [row] = await on.api.sql<{ earlier: object[] }>('select lead_earlier as earlier from pilot_site where id = $1', [siteId]);
    expect(row!.earlier).toMatchObject([{ lead: first, reason: 'She moved on' }]);
    // the service reads who led it, from when to when and why no longer; a site lead does not
    const earlierLeads = async (client: typeof next.client) => (await see(client, one, 'sites { id earlierLeads { lead since until reason } }')).sites.find(({ id }: { id: string }) => id === siteId)?.earlierLeads;
    const [person] = await on.api.sql<{ name: string }>('select display_name as name from person where id = $1', [first]);
    expect(await earlierLeads(await on.cast.who('pilot-lead'))).toEqual([{ lead: person!.name, since: expect.any(String), until: expect.any(String), reason: 'She moved on' }]);
    expect(await earlierLeads(next.client)).toBeNull();
    const events = await on.api.sql<{ text: string }>(`select text from audit.event where stream = $1 and text like '%pilot.site-lead-changed%'`, [`evaluation/${one.evaluationId}`]);
    expect(events.map(({ text }) => JSON.parse(text).data)).toEqual([{ siteLead: next.id, before: first, reason: expect.not.stringContaining('moved') }]);
  });

  it('is the work of the pilot lead where whoever leads it lost the role, or cannot sign in any more', async () => {
    const [pilotLead, gone] = [await on.cast.who('pilot-lead'), (await on.api.sql<{ id: string }>('select site_lead_id as id from pilot_site where id = $1', [siteId]))[0]!.id];
    const ofSite = async (): Promise<any> => (await see(pilotLead, one, 'sites { id lead leadGone }')).sites.find(({ id }: { id: string }) => id === siteId);
    expect([await detailsOn(pilotLead, one, 'replace-site-lead'), (await ofSite()).leadGone]).toEqual([[], false]);
    await on.cast.admin.done('revokeRole', { personId: gone, role: 'site-lead' });
    expect([(await detailsOn(pilotLead, one, 'replace-site-lead')).length, (await ofSite()).leadGone]).toEqual([1, true]);
    await on.cast.admin.done('grantRole', { personId: gone, role: 'site-lead' });
    expect([await detailsOn(pilotLead, one, 'replace-site-lead'), (await ofSite()).leadGone]).toEqual([[], false]);
    await on.cast.admin.done('disablePerson', { personId: gone });
    expect([(await detailsOn(pilotLead, one, 'replace-site-lead')).length, (await ofSite()).leadGone, (await ofSite()).lead]).toEqual([1, true, expect.any(String)]);
    expect(codesOf(await change({ siteLeadId: on.cast.ids('site-lead')[0] }))).toEqual([]);
    expect(await detailsOn(pilotLead, one, 'replace-site-lead')).toEqual([]);
    expect((await see(await site(), one, 'sites { id lead leadGone }')).sites).toEqual([{ id: siteId, lead: null, leadGone: null }]);
  });

  it('is judged for conflicts of interest: whoever works for the maker reads nothing of its past, and is not chosen once that is known', async () => {
    const [{ organisation }] = (await on.api.sql<{ organisation: string }>('select organisation_id as organisation from innovation where id = $1', [one.innovationId])) as [{ organisation: string }];
    const tied = await on.cast.newPerson(['site-lead'], organisation);
    expect(codesOf(await change({ siteLeadId: tied.id }))).toEqual([]);
    expect([await ownSites(tied.client), (await detailsOn(await on.cast.who('pilot-lead'), one, 'replace-site-lead')).length]).toEqual([[], 1]);
    expect((await tied.client.query('query($id: String!) { evaluation(id: $id) { readings { value } } }', { id: one.evaluationId })).data?.evaluation ?? null).toBeNull();
    const { conflicts } = await see(await on.cast.who('coordinator'), one, 'conflicts { personId effect state }');
    expect(conflicts).toEqual([{ personId: tied.id, effect: 'exclude', state: 'open' }]);
    expect(codesOf(await change({ siteLeadId: on.cast.ids('site-lead')[0] }))).toEqual([]);
    expect(codesOf(await change({ siteLeadId: tied.id }))).toEqual(['not-a-site-lead']);
  });
});

describe('a day of leaving that is corrected after a decision', () => {
  it('is told to the maker once that decision is, and stands until then as they knew it', async () => {
    const other = await reach(on.cast, 'pilot');
    const all = monthsFrom((await see(await site(), other, 'since')).since, 13);
    if ((await nowOf(on.cast.admin)) < all[12]!) await advanceTo(on.cast.admin, `${all[12]!.slice(0, 8)}28T12:00:00.000Z`);
    await enterReadings(other, all.slice(1));
    const [{ id }] = (await see(await site(), other, 'sites { id }')).sites;
    const leaves = async (on_: string): Promise<unknown> => (await on.cast.who('pilot-lead')).done('leavePilotSite', { evaluationId: other.evaluationId, siteId: id, leftOn: on_, reason: 'The ward closed' });
    const told = async (client: typeof other.innovator) => (await see(client, other, 'sites { id leftAt }')).sites.find((of: { id: string }) => of.id === id).leftAt?.slice(0, 10);
    const [first, corrected] = [`${all[12]!.slice(0, 8)}20`, `${all[12]!.slice(0, 8)}22`];
    await leaves(first);
    for (const kind of ['pilot-report', 'cost-case']) await attach(other, await on.cast.who('pilot-lead'), kind);
    await propose(other, 'pilot-lead', 'finish-pilot');
    await playRound(other, 'adoption-decision');
    const { decision } = await decidedByTwo(other, 'nhsx-decider', 'adopt');
    await advanceTo(on.cast.admin, new Date(Date.parse(await nowOf(on.cast.admin)) + 3_600_000).toISOString());
    await leaves(corrected);
    expect([await told(await on.cast.who('analyst')), await told(other.innovator)]).toEqual([corrected, first]);
    await announce(other, 'adopted', decision);
    expect(await told(other.innovator)).toBe(corrected);
  });
});

describe('limits that begin anew', () => {
  let at: string;
  let all: string[];
  const lead = () => on.cast.who('site-lead', 1);
  const rebase = async (input: object = {}, role = 'pilot-lead'): Promise<any> =>
    (await on.cast.who(role)).act('recordRebase', { evaluationId: one.evaluationId, measureId, siteId: at, month: all[12], kind: 'process-changed', changedOn: `${all[11]!.slice(0, 8)}10`, reason: 'A second clinic opened', ...input });
  const withdraw = async (rebaseId: string): Promise<any> => (await on.cast.who('pilot-lead')).act('withdrawRebase', { evaluationId: one.evaluationId, rebaseId, reason: 'It was no change' });
  const found = async (): Promise<any> => (await reportFor('analyst')).measures[0].sites.find(({ siteId: of }: { siteId: string }) => of === at);
  const enterStep = async (from: number, to: number): Promise<void> =>
    void (await (await lead()).done('enterReadings', { evaluationId: one.evaluationId, readings: all.slice(from, to).map((month, index) => ({ measureId, siteId: at, month, value: (from + index < 12 ? 100 : 130) + (index % 2) })) }));

  beforeAll(async () => {
    const seen = await see(await lead(), one, 'since sites { id }');
    [at, all] = [seen.sites[0].id, monthsFrom(seen.since, 24)];
    await advanceTo(on.cast.admin, `${all[23]!.slice(0, 8)}28T12:00:00.000Z`);
    await enterStep(0, 18);
  });

  it('are recorded by the pilot lead, with a reason, where the measure changed and has settled', async () => {
    expect(codesOf(await rebase({}, 'analyst'))).toEqual(['FORBIDDEN']);
    expect(codesOf(await rebase({ reason: ' ' }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await rebase({ kind: 'new-year' }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await rebase({ measureId: at }))).toEqual(['unknown-measure']);
    expect(codesOf(await rebase({ siteId: measureId }))).toEqual(['unknown-site']);
    expect((await rebase()).blockers).toMatchObject([{ code: 'too-few-since', operands: { field: 'month' } }]);
    await enterStep(18, 24);
    expect((await rebase({ month: all[13] })).blockers).toMatchObject([{ code: 'not-where-it-changed', operands: { field: 'month' } }]);
  });

  it('change what the report says of the site, say why, and come off with a reason; the record keeps them', async () => {
    const before = await found();
    const { id } = await rebase();
    expect(codesOf(await rebase())).toEqual(['rebased-already']);
    const after = await found();
    expect([before.variation, after.variation]).toEqual(['improvement', 'common-cause']);
    expect(after.cautions).toContainEqual(expect.stringContaining('A second clinic opened'));
    expect(codesOf(await withdraw(id))).toEqual([]);
    expect(codesOf(await withdraw(id))).toEqual(['no-such-rebase']);
    expect(await found()).toEqual(before);
    expect(codesOf(await rebase())).toEqual([]);
    const { rebases } = await see(await on.cast.who('analyst'), one, 'rebases { siteId version recordedBy withdrawnReason }');
    expect(rebases).toEqual([
      { siteId: at, version: 1, recordedBy: expect.any(String), withdrawnReason: 'It was no change' }, { siteId: at, version: 2, recordedBy: expect.any(String), withdrawnReason: null },
    ]);
  });

  it('are told to the site that they are of, without who recorded them, and to no other site and not to the maker', async () => {
    const rebasesFor = async (client: Parameters<typeof see>[0]): Promise<any> => (await see(client, one, 'rebases { reason recordedBy }')).rebases;
    expect(await rebasesFor(await lead())).toEqual([{ reason: 'A second clinic opened', recordedBy: null }, { reason: 'A second clinic opened', recordedBy: null }]);
    expect(await rebasesFor(await site())).toEqual([]);
    expect(await rebasesFor(one.innovator)).toBeNull();
    // of all sites together alone, as where one of them merged: what all say together is no site's to read
    expect([codesOf(await rebase({ together: true })), codesOf(await rebase({ siteId: null, together: true }))]).toEqual([['of-a-site'], ['unknown-month']]);
    await on.api.sql(
      `insert into measure_rebase (id, evaluation_id, measure_id, month, version, kind, reason, changed_on, recorded_by, recorded_at, together)
       select gen_random_uuid(), evaluation_id, measure_id, month, 99, kind, 'All of them', changed_on, recorded_by, recorded_at, true from measure_rebase where evaluation_id = $1 limit 1`,
      [one.evaluationId],
    );
    expect(await rebasesFor(await site())).toEqual([]);
    expect(JSON.stringify([await rebasesFor(await lead()), await reportFor('site-lead')])).not.toContain('All of them');
    expect((await see(await on.cast.who('analyst'), one, 'rebases { reason together }')).rebases).toContainEqual({ reason: 'All of them', together: true });
  });
});
