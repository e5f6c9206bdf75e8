import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answersOf, inventedCohort } from '@waymark/replay';
import { codesOf, COMPLETE, drafted, submitted, type BroughtForward } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { joinTeam } from '../support/teams.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import { actsOf } from '../support/written-rows.ts';
import type { TestClient } from '../support/test-client.ts';

let api: TestApi;
let cast: Cast;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
}, 60_000);
afterAll(() => api.close());

const draftOf = async (client: TestClient, id: string): Promise<any> =>
  (await client.query('query($id: String!) { innovation(id: $id) { name access answers draftVersion missing { question label } } }', { id })).data?.innovation;

describe('an answer that does not fit', () => {
  let draft: BroughtForward;
  beforeAll(async () => void (draft = await drafted(cast, { answers: { name: 'As it was', categories: ['digital'] } })));

  it.each([
    ['of another type', { 'population-size': 'many' }, 'population-size'],
    ['no whole number', { 'population-size': 12.5 }, 'population-size'],
    ['above the limit', { 'population-size': 60_000_001 }, 'population-size'],
    ['longer than the limit', { summary: 'x'.repeat(501) }, 'summary'],
    ['no option', { stage: 'launched' }, 'stage'],
    ['an option beside one that excludes it', { users: ['nobody', 'patients'] }, 'users'],
    ['no day', { 'cyber-essentials': '01/12/2026' }, 'cyber-essentials'],
    ['a line break in one line', { name: 'a\nb' }, 'name'],
    ['a question that is not asked', { colour: 'blue' }, 'colour'],
    ['taking away what was never asked', { 'a text of anybody': null }, 'a text of anybody'],
    ['a file of another kind', { dpia: [{ fileId: 'f', name: 'x.pdf', mediaType: 'application/pdf', sizeBytes: 1000, sha256: '0'.repeat(64), documentType: 'hazard-log' }] }, 'dpia'],
  ])('(%s) is refused with its question, and nothing is saved', async (_, answers, question) => {
    const before = [await draftOf(draft.innovator, draft.innovationId), await actsOf(api, `innovation/${draft.innovationId}`)];
    const { blockers } = await draft.innovator.act('saveAnswers', { innovationId: draft.innovationId, answers: { problem: 'A good answer beside it', ...answers } });
    expect(blockers).toEqual([{ code: 'answer-does-not-fit', messageForStaff: null, messageForInnovator: expect.any(String), operands: { field: `answers.${question}` } }]);
    expect([await draftOf(draft.innovator, draft.innovationId), await actsOf(api, `innovation/${draft.innovationId}`)]).toEqual(before);
  });

  it('names every fault at once', async () => {
    const { blockers } = await draft.innovator.act('saveAnswers', { innovationId: draft.innovationId, answers: { stage: 'launched', 'population-size': 0, colour: 'blue' } });
    expect(blockers.map((found: any) => found.operands.field).sort()).toEqual(['answers.colour', 'answers.population-size', 'answers.stage']);
  });
});

describe('a draft', () => {
  it('keeps what was saved, takes away what is null, and counts its versions', async () => {
    const { client } = await cast.newPerson(['innovator']);
    const { id } = await client.done('createInnovation', { name: 'First name' });
    expect(await client.done('saveAnswers', { innovationId: id, answers: { name: 'Second name', stage: 'pilot' } })).toMatchObject({ version: 1 });
    expect(await client.done('saveAnswers', { innovationId: id, answers: { stage: null, problem: 'Too little is known' } })).toMatchObject({ version: 2 });
    expect(await draftOf(client, id)).toMatchObject({ name: 'Second name', draftVersion: 2, answers: { name: 'Second name', problem: 'Too little is known' } });
    expect(await client.done('saveAnswers', { innovationId: id, answers: { problem: null, 'never-answered': undefined, incidents: null } })).toMatchObject({ version: 3 });
    expect((await draftOf(client, id)).answers).toEqual({ name: 'Second name' });
  });

  it('that somebody saved since is not overwritten', async () => {
    const { innovationId, innovator } = await drafted(cast, { answers: { name: 'Version one' } });
    await innovator.done('saveAnswers', { innovationId, answers: { name: 'Version two' }, expectedVersion: 1 });
    const stale = await innovator.act('saveAnswers', { innovationId, answers: { name: 'Lost words' }, expectedVersion: 1 });
    expect(stale.blockers).toMatchObject([{ code: 'draft-changed', messageForInnovator: expect.stringContaining('Read it again') }]);
    expect(await draftOf(innovator, innovationId)).toMatchObject({ name: 'Version two', draftVersion: 2 });
  });

  it('say which version was read: without one nothing is saved, and on top of another’s words both texts are there', async () => {
    const { innovationId, innovator } = await drafted(cast, { answers: { name: 'Lamp', problem: 'Falls' } });
    const save = (more: object) => innovator.query('mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { __typename } }', { input: { idempotencyKey: `versions-${JSON.stringify(more)}`, innovationId, answers: { problem: 'Mine' }, ...more } });
    expect((await save({})).errors![0]!.message).toContain('expectedVersion');
    expect((await save({ expectedVersion: null })).errors![0]!.message).toContain('expectedVersion');
    expect(await draftOf(innovator, innovationId)).toMatchObject({ draftVersion: 1 });
    const editor = await cast.newPerson([]);
    await joinTeam({ innovator, innovationId }, editor, 'edit');
    await editor.client.done('saveAnswers', { innovationId, answers: { problem: 'Theirs' }, expectedVersion: 1 });
    expect(codesOf(await innovator.act('saveAnswers', { innovationId, answers: { problem: 'Mine' }, expectedVersion: 1 }))).toEqual(['draft-changed']);
    expect((await draftOf(innovator, innovationId)).answers).toMatchObject({ problem: 'Theirs' });
    // who has read theirs saves on top: their text is an earlier version of the same draft
    await innovator.done('saveAnswers', { innovationId, answers: { problem: 'Mine' }, expectedVersion: 2 });
    const { earlierDraft } = (await innovator.query('query($id: String!) { earlierDraft(innovationId: $id, version: 2) { answers savedBy } }', { id: innovationId })).data;
    expect([(await draftOf(innovator, innovationId)).answers.problem, earlierDraft.answers.problem]).toEqual(['Mine', 'Theirs']);
  });

  it('is its team’s alone: a rival, a viewer and staff change nothing of it', async () => {
    const { innovationId, innovator } = await drafted(cast);
    const [rival, viewer, editor] = [await cast.newPerson(['innovator']), await cast.newPerson([]), await cast.newPerson([])];
    await joinTeam({ innovator, innovationId }, viewer);
    await joinTeam({ innovator, innovationId }, editor, 'edit');
    for (const client of [rival.client, viewer.client, await cast.who('coordinator'), cast.admin])
      expect(codesOf(await client.act('saveAnswers', { innovationId, answers: { name: 'Not theirs' } }))).toEqual(['NOT_FOUND']);
    expect(await draftOf(rival.client, innovationId)).toBeUndefined();
    expect(await draftOf(viewer.client, innovationId)).toMatchObject({ access: 'view', name: COMPLETE['name'] });
    await editor.client.done('saveAnswers', { innovationId, answers: { name: 'By an editor' } });
    for (const client of [viewer.client, editor.client]) expect(codesOf(await client.act('inviteMember', { innovationId, personId: rival.id, access: 'edit' }))).toEqual(['NOT_FOUND']);
  });

  it('takes no further owner and no unknown member, and its owner stays one', async () => {
    const { innovationId, innovator, innovatorId } = await drafted(cast);
    expect((await innovator.act('inviteMember', { innovationId, personId: innovatorId, access: 'owner' })).errors[0].extensions.fields[0].field).toBe('input.access');
    expect(codesOf(await innovator.act('inviteMember', { innovationId, personId: innovatorId, access: 'view' }))).toEqual(['already-member']);
    expect(codesOf(await innovator.act('changeMemberRight', { innovationId, personId: innovatorId, access: 'view' }))).toEqual(['owner-keeps-right']);
    expect(codesOf(await innovator.act('removeMember', { innovationId, personId: innovatorId }))).toEqual(['last-owner']);
    expect(await draftOf(innovator, innovationId)).toMatchObject({ access: 'owner' });
    expect(codesOf(await innovator.act('inviteMember', { innovationId, personId: innovationId, access: 'view' }))).toEqual(['NOT_FOUND']);
  });
});

describe('a submission with answers missing', () => {
  it('is refused, and the innovator reads which; the same are named in the draft', async () => {
    const { summary: _, ...rest } = COMPLETE;
    const { innovationId, evaluationId, innovator } = await drafted(cast, { answers: { ...rest, problem: 'Too short', contact: [{ 'full-name': 'A', role: 'B' }] } });
    const { blockers } = await innovator.act('propose', { evaluationId, transition: 'submit' });
    expect(blockers).toEqual([{ code: 'formComplete', messageForStaff: null, messageForInnovator: 'You still need to answer 3 questions', operands: { questions: ['summary', 'contact', 'problem'] } }]);
    const { missing } = await draftOf(innovator, innovationId);
    expect(missing.map(({ question }: { question: string }) => question).sort()).toEqual(['contact', 'problem', 'summary']);
    expect(missing).toContainEqual({ question: 'summary', label: 'Describe your innovation in 2 or 3 sentences' });
  });

  it('with “not stated” in their place goes through in a demonstration programme and nowhere else', async () => {
    const answers = answersOf(inventedCohort().innovations[0]!.submission);
    expect(Object.values(answers)).toContainEqual({ notStated: true });
    expect((await submitted(cast, { answers })).evaluationId).toBeTruthy();
    const { id: programmeId } = await cast.admin.done('createProgramme', { code: 'real', name: 'Real', demonstration: false });
    await cast.admin.done('publishPipeline', { programmeId, pack: 'pipeline-default@1.0.0' });
    const { innovationId, evaluationId, innovator } = await drafted({ ...cast, programmeId }, { answers });
    const { blockers } = await innovator.act('propose', { evaluationId, transition: 'submit' });
    const unstated = Object.keys(answers).filter((question) => JSON.stringify(answers[question]) === '{"notStated":true}');
    expect(blockers).toMatchObject([{ code: 'formComplete' }]);
    expect(blockers[0].operands.questions).toEqual(expect.arrayContaining(unstated));
    expect((await draftOf(innovator, innovationId)).missing.map(({ question }: { question: string }) => question)).toEqual(expect.arrayContaining(unstated));
    await innovator.done('saveAnswers', { innovationId, answers: { ...Object.fromEntries(Object.keys(answers).map((question) => [question, null])), ...COMPLETE } });
    expect(await innovator.act('propose', { evaluationId, transition: 'submit' })).toMatchObject({ stage: 'triage' });
  });
});
