import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, drafted, inReview, seen, type BroughtForward } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { attachCsv, fileOf } from '../support/sent-files.ts';
import { testApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let cast: Cast;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
}, 60_000);
afterAll(() => api.close());

const save = ({ innovator, innovationId }: BroughtForward, answers: object) => innovator.act('saveAnswers', { innovationId, answers });
const draft = async ({ innovator, innovationId }: BroughtForward): Promise<any> =>
  (await innovator.query('query($id: String!) { innovation(id: $id) { answers draftVersion missing { question } } }', { id: innovationId })).data.innovation;
const REFUSED = [{ code: 'answer-does-not-fit', operands: { field: 'answers.dpia' }, messageForInnovator: expect.stringContaining('upload the file on its question') }];

describe('a file that an answer names', () => {
  it('is a document of this innovation, or is refused with its question and the remedy', async () => {
    const [found, other] = [await drafted(cast), await drafted(cast)];
    const theirs = await attachCsv(other, 'dpia');
    for (const id of ['f-dpia0', '00000000-0000-4000-8000-000000000000', theirs]) expect((await save(found, { 'personal-data': 'yes', dpia: [fileOf(id, 'dpia')] })).blockers).toMatchObject(REFUSED);
    expect((await draft(found)).answers).not.toHaveProperty('dpia');
  });

  it('says what is stored of it, not what its sender says', async () => {
    const found = await drafted(cast);
    const id = await attachCsv(found, 'dpia');
    await save(found, { 'personal-data': 'yes', dpia: [{ ...fileOf(id, 'dpia'), name: 'Another.pdf', mediaType: 'application/pdf', sizeBytes: 123_456, sha256: 'f'.repeat(64), note: 'words' }] });
    expect((await draft(found)).answers.dpia).toEqual([{ fileId: id, name: 'dpia.csv', mediaType: 'text/csv', sizeBytes: 9, sha256: expect.not.stringContaining('ffff'), documentType: 'dpia' }]);
    const log = await attachCsv(found, 'hazard-log');
    expect((await save(found, { dpia: [fileOf(log, 'dpia')] })).blockers).toMatchObject([{ code: 'answer-does-not-fit', operands: { field: 'answers.dpia' } }]);
  });

  it('does not complete its question where it is none: nothing is sent with it', async () => {
    const found = await drafted(cast);
    const id = await attachCsv(found, 'dpia');
    await save(found, { 'personal-data': 'yes', dpia: [fileOf(id, 'dpia')] });
    await api.sql(`update innovation_draft set answers = jsonb_set(answers, '{dpia,0,fileId}', '"f-dpia0"') where innovation_id = $1`, [found.innovationId]);
    expect((await draft(found)).missing).toContainEqual({ question: 'dpia' });
    const { blockers } = await found.innovator.act('propose', { evaluationId: found.evaluationId, transition: 'submit' });
    expect(JSON.stringify(blockers)).toContain('dpia');
    expect((await seen(found.innovator, found.evaluationId, 'submissions { id }')).submissions).toEqual([]);
  });

  it('is asked for in a request in the same way', async () => {
    const found = await inReview(cast);
    const { overlay: requestId } = await (await cast.who('coordinator')).done('raiseRequest', { evaluationId: found.evaluationId, text: 'Please send it', questions: ['dpia', 'personal-data'] });
    const answer = (id: string) => found.innovator.act('answerRequest', { evaluationId: found.evaluationId, requestId, answers: { 'personal-data': 'yes', dpia: [fileOf(id, 'dpia')] } });
    expect((await answer('f-dpia0')).blockers).toMatchObject(REFUSED);
    const id = await attachCsv(found, 'dpia');
    expect(codesOf(await answer(id))).not.toContain('answer-does-not-fit');
  });
});
