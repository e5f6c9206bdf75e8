import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, COMPLETE, inReview, seen, submitted, type BroughtForward } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { joinTeam } from '../support/teams.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import { actsOf, rowCounts } from '../support/written-rows.ts';

const LONG = 'This sentence is here only to reach the smallest length that the form asks for in a long answer.';

let api: TestApi;
let cast: Cast;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
}, 60_000);
afterAll(() => api.close());

const revisions = async ({ evaluationId }: BroughtForward): Promise<any[]> => (await seen(await cast.who('coordinator'), evaluationId, 'submissions { id revision answers frozenAt }')).submissions;

/** A request for these questions, as the innovator finds it. */
const asked = async (found: BroughtForward, questions: string[]): Promise<string> => {
  const { overlay } = await (await cast.who('coordinator')).done('raiseRequest', { evaluationId: found.evaluationId, text: 'Please tell us more', questions });
  expect((await seen(found.innovator, found.evaluationId, 'requests { id questions closedAt }')).requests).toContainEqual({ id: overlay, questions, closedAt: null });
  return overlay;
};

const answer = ({ innovator, evaluationId }: BroughtForward, requestId: string, answers: object, more: object = {}) => innovator.act('answerRequest', { evaluationId, requestId, answers, ...more });

describe('a submitted revision', () => {
  it('stays as it was when the draft is edited later, and nothing that reviewers see moves', async () => {
    const found = await submitted(cast);
    const before = await revisions(found);
    const version = (await seen(await cast.who('coordinator'), found.evaluationId, 'version')).version;
    await found.innovator.done('saveAnswers', { innovationId: found.innovationId, answers: { summary: LONG, problem: null } });
    expect(await revisions(found)).toEqual(before);
    expect(before).toMatchObject([{ revision: 1, answers: COMPLETE }]);
    expect((await seen(await cast.who('coordinator'), found.evaluationId, 'version')).version).toBe(version);
  });

  it('cannot be altered by the product, even on purpose', async () => {
    const found = await submitted(cast);
    expect(await api.sql(`select has_table_privilege('waymark_api', 'submission', 'update') as "may"`)).toEqual([{ may: false }]);
    expect(await revisions(found)).toHaveLength(1);
  });
});

describe('a request for information', () => {
  it('is answered for its questions: the next revision, with the request closed', async () => {
    const found = await inReview(cast);
    const requestId = await asked(found, ['harms', 'problem']);
    expect(await answer(found, requestId, { harms: LONG }, { note: 'Only this has changed' })).toMatchObject({ stage: 'triage', version: null });
    expect((await seen(found.innovator, found.evaluationId, 'requests { id closedAt outcome revision answer }')).requests).toEqual([{ id: requestId, closedAt: expect.any(String), outcome: 'answered', revision: 2, answer: 'Only this has changed' }]);
    expect((await revisions(found)).map(({ revision, answers }) => [revision, answers])).toEqual([[1, COMPLETE], [2, { ...COMPLETE, harms: LONG }]]);
    expect((await actsOf(api, `evaluation/${found.evaluationId}`)).filter((act) => act === 'submission.revised')).toHaveLength(1);
  });

  it('takes a name as a page of answers does: without the characters that nobody sees', async () => {
    const found = await inReview(cast);
    await answer(found, await asked(found, ['name']), { name: '\u202eLamp\u2069 two' });
    expect((await revisions(found)).at(-1).answers.name).toBe('Lamp two');
  });

  it('opens no other question: one beside it is refused and nothing is written', async () => {
    const found = await inReview(cast);
    const requestId = await asked(found, ['harms']);
    const before = await rowCounts(api);
    const { blockers } = await answer(found, requestId, { harms: LONG, summary: LONG });
    expect(blockers).toEqual([{ code: 'question-locked', messageForStaff: null, messageForInnovator: 'You can change only these questions: “What harm or problems have been seen, or could happen?”', operands: { field: 'answers', questions: ['harms'] } }]);
    expect(await rowCounts(api)).toEqual(before);
    expect(await revisions(found)).toHaveLength(1);
  });

  it('opens what an answer to it makes necessary too, and nothing that it does not', async () => {
    const found = await inReview(cast);
    const requestId = await asked(found, ['incidents']);
    expect((await answer(found, requestId, { incidents: 'yes' })).blockers).toMatchObject([{ code: 'answer-incomplete', operands: { field: 'answers.incidents-detail' } }]);
    expect(codesOf(await answer(found, requestId, { incidents: COMPLETE['incidents'], 'incidents-detail': LONG }))).toEqual(['question-locked']);
    await answer(found, requestId, { incidents: 'yes', 'incidents-detail': LONG });
    expect((await revisions(found))[1].answers).toEqual({ ...COMPLETE, incidents: 'yes', 'incidents-detail': LONG });
    const again = await asked(found, ['incidents']);
    expect(codesOf(await answer(found, again, { incidents: 'yes', 'incidents-detail': `${LONG} More.` }))).toEqual(['question-locked']);
  });

  it('names questions of the form alone', async () => {
    const found = await inReview(cast);
    const before = await rowCounts(api);
    const ask = async (questions: string[]) => (await cast.who('coordinator')).act('raiseRequest', { evaluationId: found.evaluationId, text: 'Please tell us more', questions });
    expect((await ask(['harms', 'populaton-size'])).blockers).toMatchObject([{ code: 'unknown-question', operands: { field: 'questions', question: 'populaton-size' } }]);
    expect(codesOf(await ask(['x'.repeat(101)]))).toEqual(['BAD_INPUT']);
    expect(await rowCounts(api)).toEqual(before);
  });

  it('lets nothing else in: what the draft holds beside its questions stays out of the revision', async () => {
    const found = await inReview(cast);
    const requestId = await asked(found, ['harms']);
    await found.innovator.done('saveAnswers', { innovationId: found.innovationId, answers: { summary: 'Slipped in while nobody was asked, and long enough to be an answer', 'price-model': null } });
    await answer(found, requestId, { harms: LONG });
    expect((await revisions(found))[1].answers).toEqual({ ...COMPLETE, harms: LONG });
  });

  it('for anything opens everything, and takes along only what is sent with it', async () => {
    const found = await inReview(cast);
    const requestId = await asked(found, []);
    await found.innovator.done('saveAnswers', { innovationId: found.innovationId, answers: { summary: LONG, problem: `${LONG} Slipped in.` } });
    await answer(found, requestId, { summary: LONG, harms: LONG });
    expect((await revisions(found))[1].answers).toEqual({ ...COMPLETE, summary: LONG, harms: LONG });
    const again = await asked(found, []);
    await answer(found, again, {}, { note: 'Nothing else.' });
    expect((await revisions(found))[2].answers).toEqual((await revisions(found))[1].answers);
  });

  it('takes no answer that does not fit, and none that leaves the question open', async () => {
    const found = await inReview(cast);
    const requestId = await asked(found, ['harms', 'population-size']);
    expect((await answer(found, requestId, { 'population-size': 'many' })).blockers).toMatchObject([{ code: 'answer-does-not-fit', operands: { field: 'answers.population-size' } }]);
    for (const harms of [null, 'Too short']) expect((await answer(found, requestId, { harms })).blockers).toMatchObject([{ code: 'answer-incomplete', operands: { field: 'answers.harms' } }]);
    expect(await revisions(found)).toHaveLength(1);
    expect((await seen(found.innovator, found.evaluationId, 'requests { closedAt }')).requests).toEqual([{ closedAt: null }]);
  });

  it('that names questions takes no answer without the version that was read: on top of another’s words both texts are there', async () => {
    const found = await inReview(cast);
    const { innovator, innovationId } = found;
    const requestId = await asked(found, ['harms']);
    const version = async (): Promise<number> => (await innovator.query<any>('query($id: String!) { innovation(id: $id) { draftVersion } }', { id: innovationId })).data.innovation.draftVersion;
    const read = await version();
    for (const expectedVersion of [undefined, null]) {
      const before = await rowCounts(api);
      const { errors } = await answer(found, requestId, { harms: LONG }, { expectedVersion });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', fields: [{ field: 'expectedVersion', message: expect.stringContaining('read the innovation with its draftVersion') }] } }]);
      expect(await rowCounts(api)).toEqual(before);
    }
    const editor = await cast.newPerson([]);
    await joinTeam(found, editor, 'edit');
    await editor.client.done('saveAnswers', { innovationId, answers: { harms: `${LONG} Theirs.` }, expectedVersion: read });
    const before = await rowCounts(api);
    const stale = await answer(found, requestId, { harms: `${LONG} Mine.` }, { expectedVersion: read });
    expect(stale.blockers).toMatchObject([{ code: 'draft-changed', messageForInnovator: expect.stringContaining('Read it again'), operands: { field: 'expectedVersion' } }]);
    expect(await rowCounts(api)).toEqual(before);
    expect([await version(), (await revisions(found)).length]).toEqual([read + 1, 1]);
    await answer(found, requestId, { harms: `${LONG} Mine.` }, { expectedVersion: read + 1 });
    const { earlierDraft, innovation } = (await innovator.query<any>('query($id: String!, $version: Int!) { earlierDraft(innovationId: $id, version: $version) { answers } innovation(id: $id) { answers } }', { id: innovationId, version: read + 1 })).data;
    expect([earlierDraft.answers.harms, innovation.answers.harms, (await revisions(found))[1].answers.harms]).toEqual([`${LONG} Theirs.`, `${LONG} Mine.`, `${LONG} Mine.`]);
  });

  it('whose answer is saved already is answered on the same version: pressed twice it is one answer', async () => {
    const found = await inReview(cast);
    const requestId = await asked(found, ['harms']);
    const { version } = await found.innovator.done('saveAnswers', { innovationId: found.innovationId, answers: { harms: LONG } });
    const input = { idempotencyKey: 'pressed-twice', expectedVersion: version };
    const once = await answer(found, requestId, { harms: LONG }, input);
    expect(once).toMatchObject({ stage: 'triage' });
    expect((await found.innovator.query<any>('query($id: String!) { innovation(id: $id) { draftVersion } }', { id: found.innovationId })).data.innovation.draftVersion).toBe(version);
    expect(await answer(found, requestId, { harms: LONG }, input)).toEqual(once);
    expect((await revisions(found)).at(-1).answers.harms).toBe(LONG);
  });

  it('is answered once, where it was asked, by the innovation’s editors', async () => {
    const [found, other] = [await inReview(cast), await inReview(cast)];
    const requestId = await asked(found, ['harms']);
    const input = { evaluationId: found.evaluationId, requestId, answers: { harms: LONG } };
    const viewer = await cast.newPerson(['innovator']);
    await joinTeam(found, viewer);
    expect(codesOf(await viewer.client.act('answerRequest', input))).toEqual(['role-not-allowed']);
    expect(codesOf(await (await cast.who('coordinator')).act('answerRequest', input))).toEqual(['role-not-allowed']);
    // who is not of the team learns nothing of its draft, whatever they compare it with
    for (const more of [{ expectedVersion: 99 }, { answers: { summary: LONG }, guidance: { dtac: 99 } }]) expect(codesOf(await (await cast.who('coordinator')).act('answerRequest', { ...input, ...more }))).toEqual(['role-not-allowed']);
    expect(codesOf(await other.innovator.act('answerRequest', input))).toEqual(['NOT_FOUND']);
    expect(codesOf(await answer(found, 'o999', { harms: LONG }))).toEqual(['unknown-overlay']);
    expect(await revisions(found)).toHaveLength(1);
    await answer(found, requestId, { harms: LONG });
    expect(codesOf(await answer(found, requestId, { harms: LONG }))).toEqual(['closed-already']);
    expect(await revisions(found)).toHaveLength(2);
  });
});

describe('a second evaluation', () => {
  it('does not start while one runs, nor while its end is not told, and then gets the next number', async () => {
    const found = await submitted(cast);
    const start = () => found.innovator.act('startEvaluation', { innovationId: found.innovationId, programmeId: cast.programmeId });
    const running = await start();
    expect(running.blockers).toMatchObject([{ code: 'evaluation-running' }]);
    const officer = await cast.who('triage-officer');
    const { decision: decisionId } = await officer.done('propose', { evaluationId: found.evaluationId, transition: 'return', reason: 'Not for this programme' });
    expect(await start()).toEqual(running);
    await (await cast.who('triage-lead')).done('approveLetter', { evaluationId: found.evaluationId, decisionId });
    await (await cast.who('coordinator')).done('releaseLetter', { evaluationId: found.evaluationId, decisionId });
    const { evaluationId } = await start();
    expect(await seen(found.innovator, evaluationId, 'number stage')).toEqual({ number: 2, stage: 'draft' });
    expect(codesOf(await start())).toEqual(['evaluation-running']);
  });

  it('is the team’s to start', async () => {
    const found = await submitted(cast);
    for (const client of [await cast.who('coordinator'), (await cast.newPerson(['innovator'])).client, cast.admin])
      expect(codesOf(await client.act('startEvaluation', { innovationId: found.innovationId, programmeId: cast.programmeId }))).toEqual(['NOT_FOUND']);
  });
});
