import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, submitted } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import { actsOf } from '../support/written-rows.ts';

let api: TestApi;
let cast: Cast;
let otherProgramme: string;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
  otherProgramme = (await cast.admin.done('createProgramme', { code: 'second', name: 'Second', demonstration: true })).id;
}, 60_000);
afterAll(() => api.close());

const rolesOf = async (client: { query: (document: string) => Promise<{ data: any }> }) => (await client.query('{ me { roles { role programmeId } } }')).data.me.roles;

describe('a role', () => {
  it('is given and taken away, and counts from the next request on; both are in the person’s record', async () => {
    const { id, client } = await cast.newPerson([]);
    expect(await rolesOf(client)).toEqual([]);
    await cast.admin.done('grantRole', { personId: id, role: 'coordinator' });
    expect(await rolesOf(client)).toEqual([{ role: 'coordinator', programmeId: null }]);
    await cast.admin.done('revokeRole', { personId: id, role: 'coordinator' });
    expect(await rolesOf(client)).toEqual([]);
    expect(await actsOf(api, `person/${id}`)).toEqual(['person.created', 'person.interests-declared', 'person.role-granted', 'person.role-revoked']);
  });

  it('given twice is held once, and taken away at once', async () => {
    const { id, client } = await cast.newPerson(['analyst']);
    await cast.admin.done('grantRole', { personId: id, role: 'analyst' });
    expect(await rolesOf(client)).toHaveLength(1);
    await cast.admin.done('revokeRole', { personId: id, role: 'analyst' });
    expect(await rolesOf(client)).toEqual([]);
  });

  it('that is not held cannot be taken away, there least of all', async () => {
    const { id } = await cast.newPerson(['analyst']);
    expect(codesOf(await cast.admin.act('revokeRole', { personId: id, role: 'coordinator' }))).toEqual(['role-not-held']);
    expect(codesOf(await cast.admin.act('revokeRole', { personId: id, role: 'analyst', programmeId: cast.programmeId }))).toEqual(['role-not-held']);
  });

  it('that no pipeline knows is refused, with those that are known', async () => {
    const { id } = await cast.newPerson([]);
    const { blockers } = await cast.admin.act('grantRole', { personId: id, role: 'king' });
    expect(blockers[0]).toMatchObject({ code: 'unknown-role', operands: { field: 'role', known: expect.arrayContaining(['coordinator', 'innovator']) } });
  });

  it('goes to nobody who is not there, and holds in no programme that is not', async () => {
    const { id } = await cast.newPerson([]);
    expect(codesOf(await cast.admin.act('grantRole', { personId: randomUUID(), role: 'analyst' }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await cast.admin.act('grantRole', { personId: id, role: 'analyst', programmeId: randomUUID() }))).toEqual(['NOT_FOUND']);
  });

  it('in one programme shows nothing of another', async () => {
    const { evaluationId } = await submitted(cast);
    const { id, client } = await cast.newPerson([]);
    const see = async () => (await client.query('query($id: String!) { evaluation(id: $id) { id } }', { id: evaluationId })).data?.evaluation?.id ?? null;
    await cast.admin.done('grantRole', { personId: id, role: 'coordinator', programmeId: otherProgramme });
    expect(await see()).toBeNull();
    expect((await client.query('{ pipeline { totalCount edges { node { id } } } }')).data.pipeline).toEqual({ totalCount: 0, edges: [] });
    expect((await client.query('{ myWork { id } }')).data.myWork).toEqual([]);
    await cast.admin.done('grantRole', { personId: id, role: 'coordinator', programmeId: cast.programmeId });
    expect(await see()).toBe(evaluationId);
  });
});

describe('a person', () => {
  it('needs an organisation that is there', async () => {
    expect(codesOf(await cast.admin.act('createPerson', { displayName: 'Homeless', organisationId: randomUUID() }))).toEqual(['unknown-organisation']);
  });

  it('has an e-mail address of their own, whatever its case; no second person takes it', async () => {
    const organisationId = (await cast.newPerson([])).organisationId;
    await cast.admin.done('createPerson', { displayName: 'First', organisationId, email: 'First.Person@example.org' });
    const answer = await cast.admin.act('createPerson', { displayName: 'Second', organisationId, email: 'first.person@EXAMPLE.org' });
    expect(answer.blockers).toMatchObject([{ code: 'email-taken', operands: { field: 'email' } }]);
    expect(await api.sql(`select id from person where display_name = 'Second'`)).toEqual([]);
    expect(await api.sql(`select email from person_contact`)).toEqual([{ email: 'first.person@example.org' }]);
  });

  it('is shut out once, and what they did stays', async () => {
    const { id, client } = await cast.newPerson(['innovator']);
    await client.done('createInnovation', { name: 'Left behind' });
    await cast.admin.done('disablePerson', { personId: id });
    expect(codesOf(await cast.admin.act('disablePerson', { personId: id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await cast.admin.act('disablePerson', { personId: randomUUID() }))).toEqual(['NOT_FOUND']);
    expect(await api.sql(`select created_by as by from innovation where name = 'Left behind'`)).toEqual([{ by: id }]);
    expect((await (await api.as()).query('{ personas { id } }')).data.personas.map((persona: { id: string }) => persona.id)).not.toContain(id);
  });
});

describe('an organisation', () => {
  it('has a name of its own: a second of the same name is refused and makes nothing', async () => {
    await cast.admin.done('createOrganisation', { name: 'Northern Trust', type: 'trust', odsCode: 'RNT', region: 'North' });
    expect((await cast.admin.act('createOrganisation', { name: ' Northern Trust ', type: 'icb' })).blockers).toMatchObject([{ code: 'name-taken', operands: { field: 'name' } }]);
    const found = (await cast.admin.query('{ organisations { name type odsCode region } }')).data.organisations.filter((one: { name: string }) => one.name === 'Northern Trust');
    expect(found).toEqual([{ name: 'Northern Trust', type: 'trust', odsCode: 'RNT', region: 'North' }]);
  });
});

describe('a company', () => {
  it('goes by names that are nobody else’s, however they are written', async () => {
    await cast.admin.done('createCompany', { name: 'Viz.ai Limited', aliases: ['Viz.ai', 'viz AI'] });
    for (const name of ['VIZ AI', 'Ｖｉｚ　ａｉ', 'viz-ai limited']) expect(codesOf(await cast.admin.act('createCompany', { name, aliases: [] }))).toEqual(['name-taken']);
    expect(codesOf(await cast.admin.act('createCompany', { name: 'Vizai', aliases: [] }))).toEqual([]);
  });

  it('owns companies that are known, and no others', async () => {
    const { id: child } = await cast.admin.done('createCompany', { name: 'Child Limited', aliases: [] });
    expect(codesOf(await cast.admin.act('createCompany', { name: 'Parent Limited', aliases: [], owns: [child, randomUUID()] }))).toEqual(['unknown-company']);
    const { id: parent } = await cast.admin.done('createCompany', { name: 'Parent Limited', aliases: [], owns: [child, child] });
    expect(await api.sql('select child_id as child from company_owner where parent_id = $1', [parent])).toEqual([{ child }]);
  });

  it('makes an innovation only where it is known', async () => {
    const { client } = await cast.newPerson(['innovator']);
    const answer = await client.act('createInnovation', { name: 'Of nobody', companyIds: [randomUUID()] });
    expect(answer.blockers).toEqual([{ code: 'unknown-company', messageForStaff: null, messageForInnovator: expect.stringContaining('not known'), operands: { field: 'companyIds' } }]);
    expect(await api.sql(`select id from innovation where name = 'Of nobody'`)).toEqual([]);
  });
});

describe('a role for an organisation', () => {
  const organisation = async (name: string): Promise<string> => (await cast.admin.done('createOrganisation', { name, type: 'trust' })).id;

  it('stands beside the same role for another or for none, says for which it is, and each is taken away by itself', async () => {
    const { id, client } = await cast.newPerson([]);
    const [one, other] = [await organisation('One Trust'), await organisation('Other Trust')];
    const grant = (organisationId?: string) => cast.admin.done('grantRole', { personId: id, role: 'site-lead', ...(organisationId ? { organisationId } : {}) });
    for (const organisationId of [one, one, other, undefined]) await grant(organisationId);
    const held = async () => (await client.query('{ me { roles { role organisationId organisation } } }')).data.me.roles;
    const [forOne, forOther, forNone] = [[one, 'One Trust'], [other, 'Other Trust'], [null, null]].map(([organisationId, name]) => ({ role: 'site-lead', organisationId, organisation: name }));
    expect(await held()).toHaveLength(3);
    expect(await held()).toEqual(expect.arrayContaining([forOne, forOther, forNone]));
    await cast.admin.done('revokeRole', { personId: id, role: 'site-lead', organisationId: one });
    expect(await held()).toEqual(expect.arrayContaining([forOther, forNone]));
    expect(codesOf(await cast.admin.act('revokeRole', { personId: id, role: 'site-lead', organisationId: one }))).toEqual(['role-not-held']);
    expect(codesOf(await cast.admin.act('grantRole', { personId: id, role: 'site-lead', organisationId: randomUUID() }))).toEqual(['unknown-organisation']);
  });

  it('lets an innovator begin an innovation of that organisation, and of no third', async () => {
    const { id, client } = await cast.newPerson(['innovator']);
    const [theirs, third] = [await organisation('Spin-out Ltd'), await organisation('Third Ltd')];
    await cast.admin.done('grantRole', { personId: id, role: 'innovator', organisationId: theirs });
    await cast.admin.done('grantRole', { personId: id, role: 'analyst', organisationId: third });
    const { id: innovationId } = await client.done('createInnovation', { name: 'Of the spin-out', organisationId: theirs });
    expect(await api.sql('select organisation_id from innovation where id = $1', [innovationId])).toEqual([{ organisation_id: theirs }]);
    expect(codesOf(await client.act('createInnovation', { name: 'Of a third', organisationId: third }))).toEqual(['not-for-organisation']);
  });

  it('takes from staff what that organisation owns, as an employer would; a role given later does not open a case that a conflict closes', async () => {
    const { evaluationId, innovationId } = await submitted(cast);
    const see = async (client: { query: (document: string, variables: object) => Promise<{ data: any }> }) => (await client.query('query($id: String!) { evaluation(id: $id) { id } }', { id: evaluationId })).data?.evaluation?.id ?? null;
    const [owner] = await api.sql<{ organisation_id: string }>('select organisation_id from innovation where id = $1', [innovationId]);
    const officer = await cast.newPerson(['coordinator']);
    const own = await organisation('Owner of this one');
    await api.sql('update innovation set organisation_id = $2 where id = $1', [innovationId, own]);
    expect(await see(officer.client)).toBe(evaluationId);
    await cast.admin.done('grantRole', { personId: officer.id, role: 'site-lead', organisationId: own });
    expect(await see(officer.client)).toBeNull();
    await cast.admin.done('revokeRole', { personId: officer.id, role: 'site-lead', organisationId: own });
    expect(await see(officer.client)).toBe(evaluationId);
    const late = await cast.newPerson([], own);
    await cast.admin.done('grantRole', { personId: late.id, role: 'coordinator' });
    expect(await see(late.client)).toBeNull();
    await api.sql('update innovation set organisation_id = $2 where id = $1', [innovationId, owner!.organisation_id]);
  });

  it('or an employer becomes an interest with the company that it turns out to be', async () => {
    const { id: maker } = await cast.admin.done('createCompany', { name: 'Maker of rounds' });
    const { evaluationId } = await submitted(cast, { companyIds: [maker] });
    const officer = await cast.newPerson(['coordinator'], await organisation('Parent, plc.'));
    const see = async () => (await officer.client.query('query($id: String!) { evaluation(id: $id) { id } }', { id: evaluationId })).data?.evaluation?.id ?? null;
    expect(await see()).toBe(evaluationId);
    await cast.admin.done('createCompany', { name: 'Parent PLC', owns: [maker] });
    expect(await see()).toBeNull();
  });
});
