import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FOLLOWED, NAMED_THEN } from '@waymark/database/migrations';
import { allSubmit, codesOf, drafted, fourReviewers, inReview, seen, submitted, type BroughtForward } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { attachCsv, fileOf } from '../support/sent-files.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import type { TestClient } from '../support/test-client.ts';
import { joinTeam } from '../support/teams.ts';
import { actsOf } from '../support/written-rows.ts';

let api: TestApi;
let cast: Cast;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
}, 60_000);
afterAll(() => api.close());

const LONG = 'This sentence is here only to reach the smallest length that the form asks for in a long answer.';
const status = async (client: TestClient, id: string) => (await client.download(`/documents/${id}/file`)).status;
const submit = ({ innovator, evaluationId }: BroughtForward) => innovator.done('propose', { evaluationId, transition: 'submit' });
const revisions = async (client: TestClient, { evaluationId }: BroughtForward): Promise<any[]> =>
  (await seen(client, evaluationId, 'submissions { revision answers documents { id kind fileName version sizeBytes sha256 mediaType validUntil replaces } }')).submissions;
const listed = async (client: TestClient, { evaluationId }: BroughtForward): Promise<string[]> =>
  (await seen(client, evaluationId, 'documents { id earlier { id } }')).documents.flatMap(({ id, earlier }: any) => [id, ...earlier.map((one: any) => `before ${one.id}`)]);
const own = async ({ innovator, innovationId }: BroughtForward): Promise<any> =>
  (await innovator.query('query($id: String!) { innovation(id: $id) { answers draftVersion documents { id state } } }', { id: innovationId })).data.innovation;
const remove = ({ innovator, innovationId }: BroughtForward, documentId: string) => innovator.act('removeDocument', { innovationId, documentId });
const revise = async (found: BroughtForward, answers: object = { harms: LONG }, questions = ['harms']) => {
  const { overlay: requestId } = await (await cast.who('coordinator')).done('raiseRequest', { evaluationId: found.evaluationId, text: 'Please send it', questions });
  await found.innovator.done('answerRequest', { evaluationId: found.evaluationId, requestId, answers, note: 'The documents changed' });
};

describe('a revision', () => {
  it('names the documents that it was sent with, to the team, staff and reviewers alike, for ever', async () => {
    const found = await drafted(cast);
    const first = await attachCsv(found, 'dpia', { validUntil: '2031-01-31' }, 'first.csv');
    const log = await attachCsv(found, 'hazard-log');
    await submit(found);
    const dpia = { id: first, kind: 'dpia', fileName: 'first.csv', version: 1, sizeBytes: 9, sha256: expect.stringMatching(/^[0-9a-f]{64}$/), mediaType: 'text/csv', validUntil: '2031-01-31', replaces: [] };
    const coordinator = await cast.who('coordinator');
    for (const client of [found.innovator, coordinator]) expect(await revisions(client, found)).toMatchObject([{ revision: 1, documents: [dpia, { id: log, version: 1 }] }]);
    const before = await revisions(coordinator, found);
    const unsent = await attachCsv(found, 'dpia', { replaces: first }, 'unsent.csv');
    const second = await attachCsv(found, 'dpia', { replaces: unsent }, 'second.csv');
    await remove(found, log);
    expect(await revisions(coordinator, found)).toEqual(before);
    await revise(found);
    const after = await revisions(coordinator, found);
    expect(after[0]).toEqual(before[0]);
    expect(after[1].documents).toMatchObject([{ id: second, fileName: 'second.csv', version: 2, replaces: [first] }]);
    for (const client of [found.innovator, coordinator]) expect(await Promise.all([first, log, second, unsent].map((id) => status(client, id)))).toEqual([200, 200, 200, client === coordinator ? 404 : 200]);
  });

  it('is what two reviewers of it have both read, whatever the team has attached since', async () => {
    const found = await inReview(cast);
    const [one, other] = await fourReviewers(cast, found.evaluationId, api.as);
    const first = await attachCsv(found, 'study-report', {}, 'first.csv');
    await revise(found);
    const read = async ({ client }: { client: TestClient }) => [await listed(client, found), await revisions(client, found), await status(client, first)];
    const before = await read(one!);
    const second = await attachCsv(found, 'study-report', { replaces: first }, 'A secret name.csv');
    const third = await attachCsv(found, 'dpia', {}, 'Another secret name.csv');
    const [coordinator] = [await cast.who('coordinator')];
    expect([await read(one!), await read(other!)]).toEqual([before, before]);
    expect(await listed(coordinator, found)).toEqual([first]);
    for (const client of [one!.client, other!.client, coordinator]) expect([await status(client, second), await status(client, third)]).toEqual([404, 404]);
    expect((await own(found)).documents).toMatchObject([{ id: second, state: 'draft' }, { id: third, state: 'draft' }]);
    await revise(found);
    for (const client of [one!.client, other!.client, coordinator]) {
      expect(await listed(client, found)).toEqual([second, `before ${first}`, third]);
      expect(await Promise.all([first, second, third].map((id) => status(client, id)))).toEqual([200, 200, 200]);
    }
    expect((await own(found)).documents).toMatchObject([{ id: second, state: 'sent' }, { id: third, state: 'sent' }]);
  });

  it('whose documents alone differ is one of which reviewers are told', async () => {
    const found = await inReview(cast);
    const [one] = await fourReviewers(cast, found.evaluationId, api.as);
    await allSubmit([one!]);
    const rests = async () => (await one!.client.query('{ myReviews { evaluationId revision newerRevision } }')).data.myReviews.find(({ evaluationId }: any) => evaluationId === found.evaluationId);
    expect(await rests()).toMatchObject({ revision: 1, newerRevision: null });
    await attachCsv(found, 'study-report');
    await revise(found, {});
    expect(await rests()).toMatchObject({ revision: 1, newerRevision: 2 });
    expect((await revisions(one!.client, found)).map(({ documents }) => documents.length)).toEqual([0, 1]);
  });

  it('of another evaluation of the innovation brings its staff nothing, nor does a draft before it is sent', async () => {
    const found = await drafted(cast);
    const id = await attachCsv(found, 'dpia');
    const coordinator = await cast.who('coordinator');
    expect([await status(coordinator, id), await listed(coordinator, found)]).toEqual([404, []]);
    await submit(found);
    expect([await status(coordinator, id), await listed(coordinator, found)]).toEqual([200, [id]]);
  });
});

describe('a draft', () => {
  it('that was never sent tells staff nothing of its documents and answers: neither what keeps it nor a step that is not theirs', async () => {
    const { id: programmeId } = await cast.admin.done('createProgramme', { code: 'fast', name: 'Fast', demonstration: true });
    await cast.admin.done('publishPipeline', { programmeId, pack: 'pipeline-fast-track@1.0.0' });
    const found = await drafted({ ...cast, programmeId });
    const coordinator = await cast.who('coordinator');
    const told = async () => [
      (await seen(coordinator, found.evaluationId, 'whatBlocks { transition blockers { code messageForStaff operands } guards { guard passes operands } }')).whatBlocks,
      (await coordinator.act('propose', { evaluationId: found.evaluationId, transition: 'submit' })).blockers,
    ];
    const before = await told();
    expect(JSON.stringify(before)).toContain('The team has not sent it yet');
    for (const kind of ['dtac-form', 'real-world-report', 'cost-case']) await attachCsv(found, kind, { evaluationId: found.evaluationId });
    await found.innovator.done('saveAnswers', { innovationId: found.innovationId, answers: { summary: null } });
    expect(await told()).toEqual(before);
  });
});

describe('a document that an answer names', () => {
  const named = async (found: BroughtForward): Promise<string> => {
    const id = await attachCsv(found, 'user-journey');
    await found.innovator.done('saveAnswers', { innovationId: found.innovationId, answers: { 'pathway-map': [fileOf(id, 'user-journey')] } });
    return id;
  };

  it('and is replaced is followed by the answer, in the draft and in the next revision', async () => {
    const found = await drafted(cast);
    const first = await named(found);
    await submit(found);
    const second = await attachCsv(found, 'user-journey', { replaces: first }, 'second.csv');
    expect((await own(found)).answers['pathway-map']).toMatchObject([{ fileId: second, name: 'second.csv' }]);
    await revise(found);
    const [one, two] = await revisions(await cast.who('coordinator'), found);
    expect([one, two].map(({ answers, documents }) => [answers['pathway-map'][0].fileId, documents[0].id])).toEqual([[first, first], [second, second]]);
  });

  it('is not replaced by a file that its question does not take', async () => {
    const found = await drafted(cast);
    const first = await named(found);
    const { body } = await found.innovator.upload('words.txt', 'Words');
    const { blockers } = await found.innovator.act('attachDocument', { innovationId: found.innovationId, uploadId: body.id, kind: 'user-journey', replaces: first });
    expect(blockers).toMatchObject([{ code: 'document-does-not-fit', operands: { field: 'uploadId' } }]);
    expect((await own(found)).documents).toMatchObject([{ id: first }]);
  });

  it('and was sent stays in a question that no request opened, where the newer file is none that it takes', async () => {
    const found = await drafted(cast);
    const first = await named(found);
    await submit(found);
    await found.innovator.done('saveAnswers', { innovationId: found.innovationId, answers: { 'pathway-map': null } });
    const { body } = await found.innovator.upload('words.txt', 'Words');
    await found.innovator.done('attachDocument', { innovationId: found.innovationId, uploadId: body.id, kind: 'user-journey', replaces: first });
    await revise(found);
    const [one, two] = await revisions(await cast.who('coordinator'), found);
    expect(two.answers['pathway-map']).toEqual(one.answers['pathway-map']);
    expect(two.documents.map(({ id }: any) => id)).toContain(first);
  });

  it('and is removed leaves the draft and its answer at once, and is seen by nobody', async () => {
    const found = await drafted(cast);
    const first = await named(found);
    const second = await attachCsv(found, 'user-journey', { replaces: first });
    expect(codesOf(await remove(found, first))).toEqual(['unknown-document']);
    expect(codesOf(await remove(found, second))).toEqual([]);
    const { answers, documents } = await own(found);
    expect([answers['pathway-map'], documents]).toEqual([undefined, []]);
    expect(await Promise.all([first, second].map((id) => status(found.innovator, id)))).toEqual([404, 404]);
    await submit(found);
    expect(await listed(await cast.who('coordinator'), found)).toEqual([]);
    expect((await actsOf(api, `innovation/${found.innovationId}`)).filter((act) => act === 'document.removed')).toHaveLength(1);
    expect(codesOf(await remove(found, second))).toEqual(['unknown-document']);
  });

  it('and was sent stays in its revision once it is removed; a question that no request opened keeps it', async () => {
    const found = await drafted(cast);
    const first = await named(found);
    const report = await attachCsv(found, 'study-report');
    await submit(found);
    await remove(found, first);
    await remove(found, report);
    await revise(found);
    const [one, two] = await revisions(found.innovator, found);
    expect([one.documents.map(({ id }: any) => id).sort(), two.documents.map(({ id }: any) => id)]).toEqual([[first, report].sort(), [first]]);
    expect(two.answers['pathway-map']).toEqual(one.answers['pathway-map']);
    for (const client of [found.innovator, await cast.who('coordinator')]) expect(await Promise.all([first, report].map((id) => status(client, id)))).toEqual([200, 200]);
  });

  it('and of before this was so is among what was sent, and followed by the draft', async () => {
    const found = await drafted(cast);
    const first = await named(found);
    await submit(found);
    const second = await attachCsv(found, 'user-journey', { replaces: first }, 'second.csv');
    await api.sql(`update innovation_draft set answers = jsonb_set(answers, '{pathway-map,0,fileId}', to_jsonb($2::text)) where innovation_id = $1`, [found.innovationId, first]);
    await api.sql('delete from submission_document where document_id = $1', [first]);
    const before = (await own(found)).answers;
    for (const statement of [NAMED_THEN, FOLLOWED]) await api.sql(statement);
    expect((await own(found)).answers).toEqual({ ...before, 'pathway-map': [expect.objectContaining({ fileId: second, name: 'second.csv' })] });
    expect((await revisions(await cast.who('coordinator'), found)).map(({ documents }) => documents.map(({ id }: any) => id))).toEqual([[first]]);
  });

  it('does not come back with an earlier version of the draft once it was removed', async () => {
    const found = await drafted(cast);
    const first = await named(found);
    const { draftVersion: version } = await own(found);
    await remove(found, first);
    const { draftVersion: expectedVersion } = await own(found);
    await found.innovator.done('restoreDraft', { innovationId: found.innovationId, version, expectedVersion });
    expect((await own(found)).answers['pathway-map']).toBeUndefined();
  });

  it('and was made for an evaluation stays there once it is removed, and goes with no later revision', async () => {
    const found = await drafted(cast);
    await submit(found);
    const plan = await attachCsv(found, 'study-report');
    await api.sql('update document set produced_for = $2 where id = $1', [plan, found.evaluationId]);
    const coordinator = await cast.who('coordinator');
    expect(await listed(coordinator, found)).toEqual([plan]);
    expect(codesOf(await remove(found, plan))).toEqual([]);
    expect((await own(found)).documents).toEqual([]);
    await revise(found);
    expect((await revisions(coordinator, found)).map(({ documents }) => documents)).toEqual([[], []]);
    expect(await listed(coordinator, found)).toEqual([plan]);
    for (const client of [found.innovator, coordinator]) expect(await status(client, plan)).toBe(200);
  });

  it('and was made for an evaluation that ended can be replaced in the next one: the earlier keeps what it had', async () => {
    const found = await drafted(cast);
    await submit(found);
    const plan = await attachCsv(found, 'study-report', {}, 'plan.csv');
    await api.sql('update document set produced_for = $2 where id = $1', [plan, found.evaluationId]);
    await found.innovator.done('propose', { evaluationId: found.evaluationId, transition: 'withdraw', reason: 'It comes back' });
    const { evaluationId } = await found.innovator.done('startEvaluation', { innovationId: found.innovationId, programmeId: cast.programmeId });
    const { body } = await found.innovator.upload('newer.csv', 'a,b\n1,2\n');
    const by = { innovationId: found.innovationId, uploadId: body.id, kind: 'study-report', replaces: plan };
    expect(codesOf(await found.innovator.act('attachDocument', by))).toEqual(['unknown-document']);
    expect(codesOf(await found.innovator.act('attachDocument', { ...by, evaluationId: found.evaluationId }))).not.toEqual([]);
    const { id: newer } = await found.innovator.done('attachDocument', { ...by, evaluationId });
    expect((await own(found)).documents.map(({ id }: any) => id)).toEqual([newer]);
    const coordinator = await cast.who('coordinator');
    expect(await listed(found.innovator, found)).toContain(plan);
    await api.sql('update document set produced_for = $2 where id = $1', [newer, evaluationId]); // as at a stage that asks for it
    for (const client of [found.innovator, coordinator]) expect(await listed(client, found)).toEqual([plan]);
    expect((await listed(found.innovator, { ...found, evaluationId }))[0]).toBe(newer);
    expect(await status(coordinator, plan)).toBe(200);
  });

  it('and was sent stays in the team’s record of its evaluation where one made for another took its place', async () => {
    const found = await drafted(cast);
    const plan = await attachCsv(found, 'study-report', {}, 'plan.csv');
    await submit(found);
    await found.innovator.done('propose', { evaluationId: found.evaluationId, transition: 'withdraw', reason: 'It comes back' });
    const { evaluationId } = await found.innovator.done('startEvaluation', { innovationId: found.innovationId, programmeId: cast.programmeId });
    const newer = await attachCsv(found, 'study-report', { replaces: plan }, 'newer.csv');
    await api.sql('update document set produced_for = $2 where id = $1', [newer, evaluationId]);
    expect(await listed(found.innovator, found)).toEqual([plan]);
    expect((await listed(found.innovator, { ...found, evaluationId }))[0]).toBe(newer);
  });

  it('is removed by editors of its team and by nobody else', async () => {
    const [found, other] = [await submitted(cast), await drafted(cast)];
    const id = await attachCsv(found, 'dpia');
    const viewer = await cast.newPerson(['innovator']);
    await joinTeam(found, viewer);
    const of = { innovationId: found.innovationId, documentId: id };
    for (const client of [viewer.client, other.innovator, await cast.who('coordinator')]) expect(codesOf(await client.act('removeDocument', of))).toEqual(['NOT_FOUND']);
    expect(codesOf(await other.innovator.act('removeDocument', { innovationId: other.innovationId, documentId: id }))).toEqual(['unknown-document']);
    expect(await status(found.innovator, id)).toBe(200);
  });
});
