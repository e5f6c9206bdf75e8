import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, inReview } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { testApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let cast: Cast;
let evaluationId: string;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
  await cast.admin.done('advanceClock', { to: '2027-06-15T12:00:00.000Z' });
  evaluationId = (await inReview(cast)).evaluationId;
}, 60_000);
afterAll(() => api.close());

/** Codes that bar somebody from a clinical seat now. */
const bars = async (personId: string): Promise<string[]> => {
  const document = 'query($id: String!) { reviewerCandidates(evaluationId: $id, role: "clinical-reviewer") { personId blockers { code } } }';
  const { data } = await (await cast.who('coordinator')).query(document, { id: evaluationId });
  return data.reviewerCandidates.find((one: { personId: string }) => one.personId === personId).blockers.map((found: { code: string }) => found.code);
};

/** A reviewer who has declared nothing yet. */
const undeclared = async () => {
  const person = await cast.newPerson(['clinical-reviewer']);
  await api.sql('delete from declaration where person_id = $1', [person.id]);
  return person;
};

describe('a declaration of interests', () => {
  it('is missed until it is made, counts for a year, lapses the day after, and is renewed', async () => {
    const { id, client } = await undeclared();
    expect(await bars(id)).toEqual(['declaration-missing']);
    await client.done('declareInterests', { declaredOn: '2026-06-15', interests: [] });
    expect(await bars(id)).toEqual([]);
    await cast.admin.done('advanceClock', { to: '2027-06-16T09:00:00.000Z' });
    expect(await bars(id)).toEqual(['declaration-out-of-date']);
    await client.done('declareInterests', { declaredOn: '2027-06-16', interests: [] });
    expect(await bars(id)).toEqual([]);
  });

  it('counts on its first day and on its last, in local time, and on neither side of them', async () => {
    const { id, client } = await undeclared();
    const at = async (instant: string) => {
      await cast.admin.done('advanceClock', { to: instant });
      return bars(id);
    };
    await client.done('declareInterests', { declaredOn: '2027-07-02', validUntil: '2027-07-03', interests: [] });
    expect(await at('2027-07-01T22:59:00.000Z')).toEqual(['declaration-missing']);
    expect(await at('2027-07-01T23:01:00.000Z')).toEqual([]);
    expect(await at('2027-07-03T22:59:00.000Z')).toEqual([]);
    expect(await at('2027-07-03T23:01:00.000Z')).toEqual(['declaration-out-of-date']);
  });

  it('replaces the one before it, which stays in history', async () => {
    const { id, client } = await undeclared();
    const interest = { nature: 'paid_role', company: 'Nobody Knows Limited', description: 'Adviser' };
    await client.done('declareInterests', { declaredOn: '2027-07-01', interests: [interest] });
    expect(await bars(id)).toEqual(['conflict-excludes']);
    await client.done('declareInterests', { declaredOn: '2027-07-02', interests: [] });
    expect(await bars(id)).toEqual([]);
    expect(await api.sql('select i.company from declared_interest i join declaration d on d.id = i.declaration_id where d.person_id = $1', [id])).toEqual([{ company: 'Nobody Knows Limited' }]);
  });

  it('is made by oneself, or recorded by an administrator, and by nobody else', async () => {
    const { id } = await undeclared();
    const input = { personId: id, declaredOn: '2027-07-01', interests: [] };
    for (const role of ['coordinator', 'programme-lead', 'auditor']) expect(codesOf(await (await cast.who(role)).act('declareInterests', input))).toEqual(['NOT_FOUND']);
    expect(await bars(id)).toEqual(['declaration-missing']);
    await cast.admin.done('declareInterests', input);
    expect(await bars(id)).toEqual([]);
    expect(codesOf(await cast.admin.act('declareInterests', { ...input, personId: randomUUID() }))).toEqual(['NOT_FOUND']);
  });

  it('names natures of the rules only, innovations that are there, and days in order; every fault at once', async () => {
    const { id, client } = await undeclared();
    const interests = [
      { nature: 'friendship', description: 'Old friends' },
      { nature: 'constructor', description: 'A word that objects know' },
      { nature: 'paid_role', innovationId: randomUUID(), description: 'Paid by nothing' },
    ];
    const { blockers } = await client.act('declareInterests', { declaredOn: '2027-07-02', validUntil: '2027-07-01', interests });
    expect(blockers.map(({ code, operands }: any) => [code, operands.field])).toEqual([
      ['declaration-backwards', 'validUntil'],
      ['unknown-nature', 'interests[0].nature'],
      ['unknown-nature', 'interests[1].nature'],
      ['unknown-innovation', 'interests[2].innovationId'],
    ]);
    expect(await bars(id)).toEqual(['declaration-missing']);
  });
});

describe('what a reviewer can do', () => {
  it('is described anew each time: absences and capacity of before are gone', async () => {
    const { id } = await cast.newPerson(['clinical-reviewer']);
    const described = { personId: id, specialties: ['stroke'], methods: ['rct'], stages: ['review'] };
    await cast.admin.done('describeReviewer', { ...described, maxConcurrentReviews: 0, absences: [{ from: '2027-07-01', to: '2027-12-31' }] });
    expect((await bars(id)).sort()).toEqual(['at-capacity', 'away']);
    await cast.admin.done('describeReviewer', { ...described, maxConcurrentReviews: 2, absences: [] });
    expect(await bars(id)).toEqual([]);
  });

  it('is what they say themselves, of how much and when; what they know stays as an administrator described it', async () => {
    const { id, client } = await cast.newPerson(['clinical-reviewer']);
    const own = async () => (await client.query('{ ownAvailability { maxConcurrentReviews openReviews absences { from to } months { month invited submitted } } }')).data.ownAvailability;
    expect(await own()).toMatchObject({ maxConcurrentReviews: null, openReviews: 0, absences: [] });
    await cast.admin.done('describeReviewer', { personId: id, specialties: ['stroke'], methods: [], stages: [], maxConcurrentReviews: 9 });
    const absences = [{ from: '2027-07-01', to: '2039-12-31' }, { from: '2020-01-01', to: '2020-01-02' }];
    await client.done('setAvailability', { maxConcurrentReviews: 0, absences });
    expect((await bars(id)).sort()).toEqual(['at-capacity', 'away']);
    const said = await own();
    expect(said).toMatchObject({ maxConcurrentReviews: 0, absences: [absences[0]] });
    // what is past was so: it stays, once, whatever is said of the days to come
    await client.done('setAvailability', { maxConcurrentReviews: 0, absences: [absences[0]!] });
    await client.done('setAvailability', { maxConcurrentReviews: 0, absences });
    expect(await api.sql(`select to_day::text as until from absence where person_id = $1 order by 1`, [id])).toEqual([{ until: '2020-01-02' }, { until: '2039-12-31' }]);
    expect(said.months).toHaveLength(6);
    expect(await api.sql('select specialties from reviewer_profile where person_id = $1', [id])).toEqual([{ specialties: ['stroke'] }]);
    expect((await client.act('setAvailability', { maxConcurrentReviews: 1, absences: [{ from: '2027-07-02', to: '2027-07-01' }] })).blockers).toMatchObject([{ code: 'absence-backwards', operands: { field: 'absences[0]' } }]);
    expect(codesOf(await client.act('setAvailability', { maxConcurrentReviews: -1, absences: [] }))).toEqual(['BAD_INPUT']);
    expect((await bars(id)).sort()).toEqual(['at-capacity', 'away']);
  });

  it('names absences that end after they begin, of somebody who is there', async () => {
    const { id } = await cast.newPerson(['clinical-reviewer']);
    const described = { specialties: [], methods: [], stages: [], maxConcurrentReviews: 1 };
    const absences = [{ from: '2027-07-01', to: '2027-07-01' }, { from: '2027-07-02', to: '2027-07-01' }];
    expect((await cast.admin.act('describeReviewer', { ...described, personId: id, absences })).blockers).toMatchObject([{ code: 'absence-backwards', operands: { field: 'absences[1]' } }]);
    expect(codesOf(await cast.admin.act('describeReviewer', { ...described, personId: randomUUID() }))).toEqual(['NOT_FOUND']);
  });
});
