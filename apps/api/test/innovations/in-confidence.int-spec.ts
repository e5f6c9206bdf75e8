import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, COMPLETE, drafted, inReview, seen, submitted, type BroughtForward } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { attachCsv } from '../support/sent-files.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import type { TestClient } from '../support/test-client.ts';
import { actsOf } from '../support/written-rows.ts';

let api: TestApi;
let cast: Cast;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
}, 60_000);
afterAll(() => api.close());

const SUMMARY = 'summary:confidence';
const LINE = 'A planner of ward rounds, in a sentence that stands in no other answer of this sample.';
const PRICE = 'unit-price:confidence';
const own = async ({ innovator, innovationId }: BroughtForward): Promise<any> =>
  (await innovator.query('query($id: String!) { innovation(id: $id) { answers draftVersion documents { id inConfidence } } }', { id: innovationId })).data.innovation;
const save = ({ innovator, innovationId }: BroughtForward, answers: object, more: object = {}) => innovator.act('saveAnswers', { innovationId, answers, ...more });
const choose = ({ innovator, innovationId }: BroughtForward, documentId: string, inConfidence: boolean) => innovator.act('chooseDocumentConfidence', { innovationId, documentId, inConfidence });
const submit = ({ innovator, evaluationId }: BroughtForward) => innovator.done('propose', { evaluationId, transition: 'submit' });
const sent = async (client: TestClient, { evaluationId }: BroughtForward): Promise<any[]> => (await seen(client, evaluationId, 'submissions { answers documents { id inConfidence } }')).submissions;
const listed = async (client: TestClient, { evaluationId }: BroughtForward): Promise<any[]> => (await seen(client, evaluationId, 'documents { id inConfidence }')).documents;
const revise = async (found: BroughtForward) => {
  const { overlay: requestId } = await (await cast.who('coordinator')).done('raiseRequest', { evaluationId: found.evaluationId, text: 'Say more of harms', questions: ['harms'] });
  await found.innovator.done('answerRequest', { evaluationId: found.evaluationId, requestId, answers: { harms: COMPLETE['harms'] }, note: 'As asked' });
};
const words = async ({ evaluationId }: BroughtForward): Promise<string> => (await api.sql<{ words: string }>('select words from open_words where evaluation_id = $1', [evaluationId]))[0]!.words;

describe('what a team chooses to be in confidence', () => {
  it('is saved with the draft, goes back with it, and is in nobody’s way who saves another answer', async () => {
    const found = await drafted(cast);
    await save(found, { [SUMMARY]: 'yes' });
    await save(found, { [PRICE]: 'no' });
    const { answers, draftVersion } = await own(found);
    expect(answers).toMatchObject({ summary: COMPLETE['summary'], [SUMMARY]: 'yes', [PRICE]: 'no' });
    expect(codesOf(await save(found, { [SUMMARY]: null }, { expectedVersion: draftVersion - 1 }))).toEqual(['draft-changed']);
    for (const bad of [{ [SUMMARY]: true }, { 'name:confidence': 'yes' }, { 'gone:confidence': 'yes' }]) expect(codesOf(await save(found, bad, { keepUnfit: true }))).toEqual(['answer-does-not-fit']);
    await save(found, { [SUMMARY]: null });
    const versions = (await found.innovator.query<any>('query($id: String!) { draftVersions(innovationId: $id) { version questions { label } } }', { id: found.innovationId })).data.draftVersions;
    expect(versions[0].questions).toEqual([{ label: expect.stringMatching(/^Commercial in confidence: ./) }]);
    await found.innovator.done('restoreDraft', { innovationId: found.innovationId, version: draftVersion, expectedVersion: draftVersion + 1 });
    expect((await own(found)).answers[SUMMARY]).toBe('yes');
    const copy = await found.innovator.done('copyInnovation', { innovationId: found.innovationId, name: 'A copy', expectedVersion: draftVersion + 2 });
    expect((await own({ ...found, innovationId: copy.id })).answers).toMatchObject({ [SUMMARY]: 'yes', [PRICE]: 'no' });
    await found.innovator.done('restoreDraft', { innovationId: found.innovationId, version: versions.at(-1).version, expectedVersion: draftVersion + 2 });
    expect((await own(found)).answers).toMatchObject({ [SUMMARY]: 'yes' }); // nobody had chosen then: that takes no mark away
  });

  it('is frozen with each revision, and what is chosen since shows only in the next, whichever questions were opened', async () => {
    const found = await inReview(cast, { answers: { ...COMPLETE, [SUMMARY]: 'yes' } });
    const coordinator = await cast.who('coordinator');
    const before = await sent(coordinator, found);
    expect(before[0].answers[SUMMARY]).toBe('yes');
    await save(found, { [SUMMARY]: null, [PRICE]: 'no' });
    expect(await sent(coordinator, found)).toEqual(before);
    await revise(found);
    const after = await sent(coordinator, found);
    expect(after[0]).toEqual(before[0]);
    expect([after[1].answers[SUMMARY], after[1].answers[PRICE], after[1].answers['summary']]).toEqual([undefined, 'no', COMPLETE['summary']]);
  });

  it('keeps its words out of what is compared with others, until the team takes the mark away in a revision', async () => {
    const found = await inReview(cast, { answers: { ...COMPLETE, summary: LINE, [SUMMARY]: 'yes' } });
    const open = await submitted(cast, { answers: { ...COMPLETE, summary: LINE } });
    expect([(await words(found)).includes(LINE), (await words(open)).includes(LINE)]).toEqual([false, true]);
    await save(found, { [SUMMARY]: null });
    expect(await words(found)).not.toContain(LINE);
    await revise(found);
    expect(await words(found)).toContain(LINE);
  });

  it('stays on words that nobody took it from: what the draft says since is other words', async () => {
    const found = await inReview(cast, { answers: { ...COMPLETE, summary: LINE, [SUMMARY]: 'yes' } });
    await save(found, { summary: 'A planner of ward rounds, and nothing that anybody might not know of it.', [SUMMARY]: null });
    await revise(found);
    expect((await sent(await cast.who('coordinator'), found))[1].answers).toMatchObject({ summary: LINE, [SUMMARY]: 'yes' });
    expect(await words(found)).not.toContain(LINE);
  });

  it('is named in the record where a revision changed it, and not where somebody sent every box of a page', async () => {
    const found = await inReview(cast, { answers: { ...COMPLETE, [SUMMARY]: 'yes' } });
    await save(found, { [SUMMARY]: null });
    const { overlay: requestId } = await (await cast.who('coordinator')).done('raiseRequest', { evaluationId: found.evaluationId, text: 'Say more of harms', questions: ['harms'] });
    await found.innovator.done('answerRequest', { evaluationId: found.evaluationId, requestId, answers: { harms: COMPLETE['harms'], 'price-model:confidence': 'no', 'harms:confidence': null }, note: 'As asked' });
    const [event] = await api.sql<{ text: string }>(`select text from audit.event where stream = $1 and text::jsonb ->> 'act' = 'submission.revised'`, [`evaluation/${found.evaluationId}`]);
    expect(JSON.parse(event!.text).data).toMatchObject({ questions: ['harms'], inConfidence: { summary: false, 'price-model': false } });
  });
});

describe('a document', () => {
  it('is in confidence as its team chose when it was sent: nobody outside hears of a choice before', async () => {
    const found = await drafted(cast);
    const [secret, open] = [await attachCsv(found, 'dpia'), await attachCsv(found, 'hazard-log')];
    await choose(found, secret, true);
    expect((await own(found)).documents).toEqual([{ id: secret, inConfidence: true }, { id: open, inConfidence: false }]);
    await submit(found);
    const coordinator = await cast.who('coordinator');
    const [before, list] = [await sent(coordinator, found), await listed(coordinator, found)];
    expect(before[0].documents).toEqual([{ id: secret, inConfidence: true }, { id: open, inConfidence: false }]);
    expect(list).toEqual(before[0].documents);
    await choose(found, secret, false);
    await choose(found, open, true);
    expect([await sent(coordinator, found), await listed(coordinator, found)]).toEqual([before, list]);
    expect((await actsOf(api, `innovation/${found.innovationId}`)).filter((act) => act === 'document.confidence-chosen')).toHaveLength(3);
    const next = await attachCsv(found, 'hazard-log', { replaces: open });
    expect((await own(found)).documents).toContainEqual({ id: next, inConfidence: true });
    expect(codesOf(await choose(found, open, false))).toEqual(['unknown-document']);
  });

  it('that an answer in confidence names is in confidence with it, unless the team says otherwise', async () => {
    const found = await drafted(cast);
    const { client } = await cast.newPerson([]);
    const file = await attachCsv(found, 'study-report');
    const question = 'evidence-files';
    const { data } = await found.innovator.query<any>('{ form(pin: "submission-form@1.0.0") }');
    const asked = data.form.sections.flatMap(({ questions }: any) => questions).find(({ type, documentTypes }: any) => type === 'file' && documentTypes?.includes('study-report'))?.id ?? question;
    expect(codesOf(await save(found, { [asked]: [{ fileId: file, name: 'x.csv', mediaType: 'text/csv', sizeBytes: 1, sha256: '0'.repeat(64), documentType: 'study-report' }], [`${asked}:confidence`]: 'yes' }))).toEqual([]);
    expect((await own(found)).documents).toEqual([{ id: file, inConfidence: true }]);
    expect(await listed(found.innovator, found)).toEqual([{ id: file, inConfidence: true }]);
    await choose(found, file, false);
    expect((await own(found)).documents).toEqual([{ id: file, inConfidence: false }]);
    expect(codesOf(await choose({ ...found, innovator: client }, file, true))).toEqual(['NOT_FOUND']);
  });

  it('that was made for a stage is in confidence as its team says now, also once a revision was sent with it, or it was removed', async () => {
    const found = await inReview(cast);
    const [coordinator, file] = [await cast.who('coordinator'), await attachCsv(found, 'dpia')];
    await api.sql('update document set produced_for = $2 where id = $1', [file, found.evaluationId]);
    const says = async () => (await listed(coordinator, found)).find(({ id }) => id === file).inConfidence;
    await revise(found);
    for (const inConfidence of [true, false]) {
      await choose(found, file, inConfidence);
      expect(await says()).toBe(inConfidence);
    }
    await found.innovator.done('removeDocument', { innovationId: found.innovationId, documentId: file });
    expect(codesOf(await choose(found, file, true))).toEqual([]);
    expect(await says()).toBe(true);
  });

  it('of a revision from before anybody could choose is in confidence, as it was exported', async () => {
    const found = await submitted(cast);
    const file = await attachCsv(found, 'dpia');
    await api.sql('insert into submission_document (submission_id, document_id) select id, $2 from submission where evaluation_id = $1', [found.evaluationId, file]);
    expect((await sent(await cast.who('coordinator'), found))[0].documents).toEqual([{ id: file, inConfidence: true }]);
  });

  it('that an answer names is frozen with what was chosen for the version that took its place', async () => {
    const found = await drafted(cast);
    const old = await attachCsv(found, 'study-report');
    const next = await attachCsv(found, 'study-report', { replaces: old });
    await choose(found, next, true);
    await api.sql(`update innovation_draft set answers = answers || jsonb_build_object('study-files', jsonb_build_array(jsonb_build_object('fileId', $2::text))) where innovation_id = $1`, [found.innovationId, old]);
    await submit(found);
    expect((await sent(await cast.who('coordinator'), found))[0].documents).toEqual(expect.arrayContaining([{ id: old, inConfidence: true }, { id: next, inConfidence: true }]));
  });
});
