import { describe, expect, it } from '@jest/globals';
import { propose, see, sign, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { addSite, MEASURE, preparePapers, savePlan } from '../support/pilots.ts';
import { reach } from '../support/reach-stage.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();

const agree = async ({ evaluationId }: Case, changes: Record<string, unknown> = {}, role = 'pilot-lead'): Promise<any> =>
  (await on.cast.who(role)).act('agreeMeasure', { evaluationId, ...MEASURE, ...changes });
const lock = async ({ evaluationId }: Case, role = 'pilot-lead'): Promise<string[]> => codesOf(await (await on.cast.who(role)).act('lockMeasures', { evaluationId }));
const measures = async (one: Case): Promise<any[]> => (await see(await on.cast.who('analyst'), one, 'measures { name main target stopThreshold lockedAt }')).measures;

describe('measures', () => {
  it('are locked with all their parts only, and what is missing is named', async () => {
    const one = await reach(on.cast, 'pilot-setup');
    expect(await lock(one)).toEqual(['nothing-to-lock']);
    await agree(one, { stopRule: undefined, main: false });
    await agree(one, { name: 'Falls', stopRule: undefined, main: false });
    expect(await lock(one)).toEqual(['no-stop-rule', 'no-stop-rule', 'no-main-measure', 'no-plan']);
    await savePlan(one);
    expect((await measures(one)).map(({ lockedAt }) => lockedAt)).toEqual([null, null]);
    await agree(one);
    await agree(one, { name: 'Falls', main: false });
    expect(await lock(one)).toEqual([]);
    expect(await measures(one)).toMatchObject([{ name: MEASURE.name, main: true, lockedAt: expect.any(String) }, { name: 'Falls', main: false, lockedAt: expect.any(String) }]);
  });

  it('need baseline, target and direction, each named where it is missing or none', async () => {
    const one = await reach(on.cast, 'pilot-setup');
    const wrong = await agree(one, { direction: 'sideways' });
    expect(wrong.errors[0].extensions).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'input.direction', message: expect.stringContaining('increase') }] });
    for (const part of ['baseline', 'target', 'direction', 'unit', 'name']) expect((await agree(one, { [part]: undefined })).errors[0].message).toContain(part);
    expect(codesOf(await agree(one, { stopRule: { comparison: 'beside', threshold: 1, consecutive: 0 } }))).toEqual(['BAD_INPUT']);
    expect(await measures(one)).toEqual([]);
  });

  it('have one that is the main one', async () => {
    const one = await reach(on.cast, 'pilot-setup');
    await agree(one);
    expect(codesOf(await agree(one, { name: 'Falls' }))).toEqual(['main-measure-exists']);
    expect(codesOf(await agree(one, { name: 'Falls', main: false }))).toEqual([]);
  });

  it('agreed again by the same name are what was agreed last', async () => {
    const one = await reach(on.cast, 'pilot-setup');
    await agree(one);
    await agree(one, { target: 120 });
    expect(await measures(one)).toMatchObject([{ name: MEASURE.name, main: true, target: 120 }]);
  });

  it('are agreed by the innovator and the pilot lead, and locked by the lead alone', async () => {
    const one = await reach(on.cast, 'pilot-setup');
    expect(codesOf(await one.innovator.act('agreeMeasure', { evaluationId: one.evaluationId, ...MEASURE }))).toEqual([]);
    expect(codesOf(await agree(one, { name: 'Falls', main: false }, 'analyst'))).toEqual(['role-not-allowed']);
    expect(codesOf(await one.innovator.act('lockMeasures', { evaluationId: one.evaluationId }))).toEqual(['FORBIDDEN']);
    await savePlan(one);
    expect(await lock(one)).toEqual([]);
  });

  it('change no more once they are locked, by nobody', async () => {
    const one = await reach(on.cast, 'pilot-setup');
    await agree(one);
    await savePlan(one);
    await lock(one);
    const locked = await measures(one);
    expect(codesOf(await agree(one, { target: 90 }))).toEqual(['measures-locked']);
    expect(codesOf(await agree(one, { name: 'Falls', main: false }))).toEqual(['measures-locked']);
    expect(codesOf(await one.innovator.act('agreeMeasure', { evaluationId: one.evaluationId, ...MEASURE, target: 90 }))).toEqual(['measures-locked']);
    expect(await lock(one)).toEqual(['nothing-to-lock']);
    expect(await measures(one)).toEqual(locked);
  });

  it('without a lock keep the pilot from starting', async () => {
    const one = await reach(on.cast, 'pilot-setup');
    const sites = [await addSite(one, 0), await addSite(one, 1)];
    await agree(one);
    await preparePapers(one, sites);
    expect(codesOf(await (await on.cast.who('pilot-lead')).act('propose', { evaluationId: one.evaluationId, transition: 'start-pilot' }))).toEqual(['measuresLocked']);
    await savePlan(one);
    await lock(one);
    await propose(one, 'pilot-lead', 'start-pilot');
    expect(await sign(one, 'safety-lead', 0)).toMatchObject({ stage: 'pilot' });
    expect(codesOf(await agree(one, { name: 'Falls', main: false }))).toEqual(['not-here']);
  });
});

describe('a site', () => {
  it('is led by somebody whose role is for its organisation, or for none in particular', async () => {
    const one = await reach(on.cast, 'pilot-setup');
    const { id: theirs } = await on.cast.admin.done('createOrganisation', { name: 'Theirs', type: 'trust' });
    const lead = await on.cast.newPerson([]);
    await on.cast.admin.done('grantRole', { personId: lead.id, role: 'site-lead', organisationId: theirs });
    const pilots = await on.cast.who('pilot-lead');
    const add = (organisationId: string) => pilots.act('addPilotSite', { evaluationId: one.evaluationId, organisationId, siteLeadId: lead.id });
    expect(codesOf(await add(lead.organisationId))).toEqual(['not-a-site-lead']);
    const { data } = await pilots.query('query($id: String!) { siteLeads(evaluationId: $id) { personId organisationId organisation } }', { id: one.evaluationId });
    expect(data.siteLeads).toContainEqual({ personId: lead.id, organisationId: theirs, organisation: 'Theirs' });
    expect(codesOf(await add(theirs))).toEqual([]);
  });

  it('is out of sight of a lead who works for the maker from the moment they are given it', async () => {
    const one = await reach(on.cast, 'pilot-setup');
    const [{ organisation }] = (await on.api.sql<{ organisation: string }>('select organisation_id as organisation from innovation where id = $1', [one.innovationId])) as [{ organisation: string }];
    const { id: ward } = await on.cast.admin.done('createOrganisation', { name: 'Ward of the maker', type: 'trust' });
    const tied = await on.cast.newPerson(['site-lead'], organisation);
    expect(codesOf(await (await on.cast.who('pilot-lead')).act('addPilotSite', { evaluationId: one.evaluationId, organisationId: ward, siteLeadId: tied.id }))).toEqual([]);
    expect((await tied.client.query('{ mySites { id } }')).data.mySites).toEqual([]);
  });

  it('is an organisation that cares for people, and that exists', async () => {
    const one = await reach(on.cast, 'pilot-setup');
    const [pilots, lead] = [await on.cast.who('pilot-lead'), await on.cast.newPerson(['site-lead'])];
    const made = async (name: string, type: string): Promise<string> => (await on.cast.admin.done('createOrganisation', { name, type })).id;
    const [lamps, region, gone] = [await made('Lamps of the sites', 'company'), await made('The North East', 'region'), await made('Gone', 'trust')];
    await on.api.sql(`update organisation set valid_to = '2020-03-31' where id = $1`, [gone]);
    const add = (organisationId: string): Promise<any> => pilots.act('addPilotSite', { evaluationId: one.evaluationId, organisationId, siteLeadId: lead.id });
    expect([codesOf(await add(lamps)), codesOf(await add(region)), codesOf(await add(gone))]).toEqual([['no-care-organisation'], ['no-care-organisation'], ['organisation-ended']]);
    expect((await add(gone)).blockers).toMatchObject([{ messageForStaff: expect.stringContaining('31 March 2020'), operands: { field: 'organisationId' } }]);
    expect(codesOf(await add(lead.organisationId))).toEqual([]);
  });
});
