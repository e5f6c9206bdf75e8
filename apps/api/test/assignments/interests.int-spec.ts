import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allSubmit, codesOf, fourReviewers, inReview, reviewerSeat, seated, seen, type BroughtForward } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import type { TestClient } from '../support/test-client.ts';

interface Interest {
  nature: string;
  company?: string;
  innovationId?: string;
  description?: string;
  endedOn?: string;
}

let api: TestApi;
let cast: Cast;
let coordinator: TestClient;
let here: BroughtForward;
let elsewhere: BroughtForward;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
  coordinator = await cast.who('coordinator');
  const { id: maker } = await cast.admin.done('createCompany', { name: 'Maker Limited', aliases: ['Maker', 'MKR'] });
  await cast.admin.done('createCompany', { name: 'Holding plc', aliases: ['Holding'], owns: [maker] });
  await cast.admin.done('createCompany', { name: 'Rival Limited', aliases: [] });
  here = await inReview(cast, { companyIds: [maker] });
  elsewhere = await inReview(cast);
}, 60_000);
afterAll(() => api.close());

const reviewer = async (interests: Interest[], organisation?: string) => {
  const person = await cast.newPerson(['clinical-reviewer'], organisation);
  await person.client.done('declareInterests', { declaredOn: '2026-01-01', validUntil: '2040-01-01', interests: interests.map((one) => ({ description: 'Declared in a test', ...one })) });
  return person;
};
const invite = ({ evaluationId }: BroughtForward, personId: string) => coordinator.act('inviteReviewers', { evaluationId, invitations: [{ personId, role: 'clinical-reviewer' }] });
const conflictsOf = async (found: BroughtForward, personId: string): Promise<any[]> =>
  (await seen(coordinator, found.evaluationId, 'conflicts { id personId source effect because state reason }')).conflicts.filter((one: any) => one.personId === personId);

describe('a conflict that excludes', () => {
  it.each([
    ['a company by its name', { nature: 'paid_role', company: 'Maker Limited' }],
    ['a company by an alias, however it is written', { nature: 'speaker_fees', company: ' mkr. ' }],
    ['a company that owns the maker', { nature: 'shares_or_equity', company: 'HOLDING PLC' }],
    ['authorship that ended long ago', { nature: 'author_of_submitted_evidence', company: 'Maker', endedOn: '2001-01-01' }],
  ])('bars from the case: %s', async (_, interest) => {
    const { id } = await reviewer([interest]);
    const answer = await invite(here, id);
    expect(codesOf(answer)).toEqual(['conflict-excludes']);
    expect(answer.blockers[0]).toMatchObject({ messageForStaff: expect.stringContaining(interest.nature.replaceAll('_', ' ')), operands: { effect: 'exclude', open: false } });
    expect(codesOf(await invite(elsewhere, id))).toEqual([]);
  });

  it('is found without a word: whoever works for the maker', async () => {
    const { id: organisation } = await cast.admin.done('createOrganisation', { name: 'MAKER', type: 'company' });
    const { id } = await reviewer([], organisation);
    expect((await invite(here, id)).blockers).toMatchObject([{ code: 'conflict-excludes', messageForStaff: expect.stringContaining('employed-by-the-maker') }]);
  });

  it('by an innovation that was named touches that one alone', async () => {
    const { id } = await reviewer([{ nature: 'author_of_cost_model', innovationId: here.innovationId }]);
    expect(codesOf(await invite(here, id))).toEqual(['conflict-excludes']);
    expect(codesOf(await invite(elsewhere, id))).toEqual([]);
  });

  it('by a rival touches the innovation that is named, not the rival’s own', async () => {
    const { id } = await reviewer([{ nature: 'rival_paid_role', company: 'Rival Limited', innovationId: here.innovationId }]);
    expect(codesOf(await invite(here, id))).toEqual(['conflict-excludes']);
    expect(codesOf(await invite(elsewhere, id))).toEqual([]);
  });

  it('with a company that nobody knows may touch any case, and says that it is a question', async () => {
    const { id } = await reviewer([{ nature: 'paid_role', company: 'Nobody Knows Limited' }]);
    for (const found of [here, elsewhere]) {
      const answer = await invite(found, id);
      expect(codesOf(answer)).toEqual(['conflict-excludes']);
      expect(answer.blockers[0]).toMatchObject({ messageForStaff: expect.stringContaining('Nobody Knows Limited'), operands: { open: true } });
    }
  });

  it('counts for three years: up to the first day of the look-back inside it, one day earlier no more', async () => {
    const today = (await coordinator.query('{ installation { now } }')).data.installation.now.slice(0, 10);
    const first = `${Number(today.slice(0, 4)) - 3}${today.slice(4)}`;
    const before = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
    const effect = async (endedOn: string) => {
      const { id } = await reviewer([{ nature: 'paid_role', company: 'Maker', endedOn }]);
      const { data } = await coordinator.query('query($id: String!) { interestEffects(personId: $id) { innovationId effect open } }', { id });
      return data.interestEffects.find((one: any) => one.innovationId === here.innovationId)?.effect ?? 'none';
    };
    expect([await effect(first), await effect(before)]).toEqual(['declare_only', 'none']);
  });
});

describe('what interests lead to', () => {
  it('is told of the cases that whoever asks may know of: not of another programme’s, nor of one that they are barred from', async () => {
    const { id } = await reviewer([{ nature: 'paid_role', company: 'Maker' }]);
    const named = async (client: TestClient): Promise<string[]> =>
      (await client.query('query($id: String!) { interestEffects(personId: $id) { innovationId } }', { id })).data.interestEffects.map((one: any) => one.innovationId);
    expect(await named(coordinator)).toContain(here.innovationId);
    const stranger = await cast.newPerson([]);
    const { id: programmeId } = await cast.admin.done('createProgramme', { code: 'other-programme', name: 'Another programme', demonstration: true });
    await cast.admin.done('grantRole', { personId: stranger.id, role: 'coordinator', programmeId });
    expect(await named(stranger.client)).not.toContain(here.innovationId);
    const barred = await cast.newPerson(['coordinator']);
    expect(await named(barred.client)).toContain(here.innovationId);
    await barred.client.done('declareConflict', { evaluationId: here.evaluationId, because: 'I know them' });
    expect(await named(barred.client)).not.toContain(here.innovationId);
  });
});

describe('an interest that is only to be declared', () => {
  it('lets the person come, is shown to the coordinator, and holds nothing up', async () => {
    const found = await inReview(cast);
    const { id } = await reviewer([{ nature: 'fund_holding', innovationId: found.innovationId }]);
    const [clinical] = await seated(cast, found.evaluationId, [{ personId: id, seat: reviewerSeat('clinical-reviewer') }], api.as);
    expect(await conflictsOf(found, id)).toMatchObject([{ source: 'detected', effect: 'declare_only', state: 'noted', because: expect.stringContaining('fund holding') }]);
    expect(codesOf(await coordinator.act('decideConflict', { conflictId: (await conflictsOf(found, id))[0].id, decision: 'waive', reason: 'No need' }))).toEqual(['nothing-to-decide']);
    const others = await seated(cast, found.evaluationId, (['safety-reviewer', 'ig-reviewer', 'economics-reviewer'] as const).map((role) => ({ personId: cast.ids(role)[0]!, seat: reviewerSeat(role) })), api.as);
    await allSubmit([clinical!, ...others]);
    expect((await seen(coordinator, found.evaluationId, 'stage')).stage).toBe('panel');
  });

  it('with a company that nobody knows stays an open question, and holds the case up until somebody has answered it', async () => {
    const found = await inReview(cast);
    const { id } = await reviewer([{ nature: 'fund_holding', company: 'Nobody Knows Limited' }]);
    const [clinical] = await seated(cast, found.evaluationId, [{ personId: id, seat: reviewerSeat('clinical-reviewer') }], api.as);
    const [conflict] = await conflictsOf(found, id);
    expect(conflict).toMatchObject({ effect: 'declare_only', state: 'open' });
    const others = await seated(cast, found.evaluationId, (['safety-reviewer', 'ig-reviewer', 'economics-reviewer'] as const).map((role) => ({ personId: cast.ids(role)[0]!, seat: reviewerSeat(role) })), api.as);
    await allSubmit([clinical!, ...others]);
    expect((await seen(coordinator, found.evaluationId, 'stage')).stage).toBe('evidence-review');
    await coordinator.done('decideConflict', { conflictId: conflict.id, decision: 'confirm', reason: 'A fund, and no more' });
    expect((await seen(coordinator, found.evaluationId, 'stage')).stage).toBe('panel');
    expect(await conflictsOf(found, id)).toMatchObject([{ state: 'confirmed', reason: 'A fund, and no more' }]);
  });
});

describe('candidates', () => {
  it('are listed with what their interests lead to, to those who invite here', async () => {
    const { id } = await reviewer([{ nature: 'paid_role', company: 'Maker' }]);
    const document = 'query($id: String!) { reviewerCandidates(evaluationId: $id, role: "clinical-reviewer") { personId conflict because openReviews blockers { code } } }';
    const { data } = await coordinator.query(document, { id: here.evaluationId });
    expect(data.reviewerCandidates.find((one: any) => one.personId === id)).toEqual({ personId: id, conflict: 'exclude', because: expect.stringContaining('paid role with Maker'), openReviews: 0, blockers: [{ code: 'conflict-excludes' }] });
    const four = await fourReviewers(cast, elsewhere.evaluationId, api.as, 1);
    for (const client of [four[0]!.client, here.innovator, await cast.who('panel-chair')]) expect((await client.query(document, { id: here.evaluationId })).errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect((await (await cast.who('coordinator', 1)).query(document, { id: '00000000-0000-4000-8000-000000000000' })).errors![0]!.extensions.code).toBe('NOT_FOUND');
  });
});
