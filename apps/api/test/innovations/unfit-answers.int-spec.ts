import { describe, expect, it } from '@jest/globals';
import { codesOf, COMPLETE, drafted, inReview } from '../support/brought-forward.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';
import { actsOf } from '../support/written-rows.ts';

const on = withCast();

const DRAFT = 'answers draftVersion missing { question } unfit { question label words message }';
const draftOf = async (client: TestClient, id: string): Promise<any> => (await client.query(`query($id: String!) { innovation(id: $id) { ${DRAFT} } }`, { id })).data?.innovation;
const LONG = 'x'.repeat(501);
const WORDS = { summary: LONG, 'population-size': 'about 12', 'cyber-essentials': { day: '31', month: '2', year: '' }, 'unit-price': 'free', contact: [{ 'full-name': 'Ada', email: 'no address' }] };
const save = (client: TestClient, innovationId: string, answers: object) => client.act('saveAnswers', { innovationId, answers, keepUnfit: true });

describe('words that do not fit', () => {
  it('are kept beside the answers with what is wrong, count as not complete, bar sending and enter no revision', async () => {
    const { innovationId, evaluationId, innovator } = await drafted(on.cast);
    await save(innovator, innovationId, { ...WORDS, problem: `${String(COMPLETE['problem'])} And more.` });
    const kept = await draftOf(innovator, innovationId);
    expect(kept.answers).toEqual({ ...COMPLETE, problem: `${String(COMPLETE['problem'])} And more.` });
    expect(Object.fromEntries(kept.unfit.map(({ question, words }: any) => [question, words]))).toEqual(WORDS);
    expect(Object.fromEntries(kept.unfit.map(({ question, message }: any) => [question, message]))).toMatchObject({
      summary: '“Describe your innovation in 2 or 3 sentences”: shorten it to at most 500 characters',
      'population-size': expect.stringMatching(/: give a whole number$/),
      'cyber-essentials': expect.stringMatching(/: write a date that exists as YYYY-MM-DD, e\.g\. 2026-03-31$/),
      'unit-price': expect.stringMatching(/: give an amount in pounds, e\.g\. 1200 or 49\.50$/),
      contact: expect.stringMatching(/, item 1, email: write an email address/),
    });
    expect(kept.missing.map(({ question }: any) => question)).toEqual(expect.arrayContaining(['summary', 'contact']));
    const [refusal] = (await innovator.act('propose', { evaluationId, transition: 'submit' })).blockers;
    expect([refusal.code, refusal.operands.questions]).toEqual(['formComplete', expect.arrayContaining(['summary', 'contact'])]);
    await innovator.done('saveAnswers', { innovationId, answers: { summary: 'It fits now', ...Object.fromEntries(Object.keys(WORDS).filter((id) => id !== 'summary').map((id) => [id, COMPLETE[id] ?? null])) } });
    expect(await draftOf(innovator, innovationId)).toMatchObject({ unfit: [], answers: { summary: 'It fits now', contact: COMPLETE['contact'] } });
    await innovator.done('saveAnswers', { innovationId, answers: { summary: COMPLETE['summary'] } });
    expect(await innovator.act('propose', { evaluationId, transition: 'submit' })).toMatchObject({ stage: 'triage' });
    const [{ answers: frozen }] = (await on.api.sql<{ answers: object }>('select answers from submission where evaluation_id = $1', [evaluationId])) as [{ answers: Record<string, unknown> }];
    expect(JSON.stringify(frozen)).not.toMatch(/xxx|about 12|no address/);
  });

  it('bar answering a request that opens every question, and no other', async () => {
    const { innovationId, evaluationId, innovator } = await drafted(on.cast);
    await innovator.done('propose', { evaluationId, transition: 'submit' });
    const officer = await on.cast.who('triage-officer');
    const ask = async (questions: string[]): Promise<string> => (await officer.done('raiseRequest', { evaluationId, text: 'Say more', questions })).overlay;
    await save(innovator, innovationId, { summary: LONG });
    const [all, one] = [await ask([]), await ask(['problem'])];
    const answer = (requestId: string) => innovator.act('answerRequest', { evaluationId, requestId, answers: { problem: `${String(COMPLETE['problem'])} More.` } });
    expect((await answer(all)).blockers).toMatchObject([{ code: 'answer-incomplete', operands: { questions: ['summary'] } }]);
    expect(codesOf(await answer(one))).toEqual([]);
  });

  it('are not thrown away by the answer that lies under them, but by one that takes their place', async () => {
    const { evaluationId, innovationId, innovator } = await inReview(on.cast);
    const officer = await on.cast.who('coordinator');
    const { overlay: requestId } = await officer.done('raiseRequest', { evaluationId, text: 'Say more', questions: [] });
    await save(innovator, innovationId, { summary: LONG });
    const answer = (summary: unknown, more: object = {}) => innovator.act('answerRequest', { evaluationId, requestId, answers: { summary }, ...more });
    expect((await answer(COMPLETE['summary'])).blockers).toMatchObject([{ code: 'answer-does-not-fit', operands: { field: 'answers.summary' } }]);
    expect((await draftOf(innovator, innovationId)).unfit).toMatchObject([{ question: 'summary' }]);
    expect(codesOf(await answer(`${String(COMPLETE['summary'])} More.`, { expectedVersion: 0 }))).toEqual(['draft-changed']);
    expect(codesOf(await answer(`${String(COMPLETE['summary'])} More.`))).toEqual([]);
  });

  it('are refused where nobody asked to keep them, where nothing asks for them, and beyond what a draft keeps', async () => {
    const { innovationId, innovator } = await drafted(on.cast, { answers: { name: 'Lamp' } });
    const before = [await draftOf(innovator, innovationId), await actsOf(on.api, `innovation/${innovationId}`)];
    const refused = async (sent: Promise<any>) => (await sent).blockers.map((one: any) => [one.operands.field, one.messageForInnovator]);
    expect(await refused(innovator.act('saveAnswers', { innovationId, answers: { summary: LONG } }))).toEqual([['answers.summary', expect.stringContaining('shorten it to at most 500')]]);
    expect(await refused(save(innovator, innovationId, { summary: 'x'.repeat(20_001) }))).toEqual([['answers.summary', expect.stringContaining('less than 20,000 characters')]]);
    expect(await refused(save(innovator, innovationId, { colour: 'blue' }))).toEqual([['answers.colour', expect.stringContaining('remove this answer')]]);
    expect(await refused(save(innovator, innovationId, { dpia: 'a file' }))).toEqual([['answers.dpia', expect.stringContaining('give a list')]]);
    expect([await draftOf(innovator, innovationId), await actsOf(on.api, `innovation/${innovationId}`)]).toEqual(before);
  });

  it('come back with the version that held them, and are nobody else’s', async () => {
    const { innovationId, innovator } = await drafted(on.cast, { answers: { name: 'Lamp', summary: 'Fits' } });
    await save(innovator, innovationId, { summary: LONG });
    const { draftVersion: version } = await draftOf(innovator, innovationId);
    const { version: expectedVersion } = await innovator.done('saveAnswers', { innovationId, answers: { summary: 'Other words', name: 'Light' } });
    const earlier = await innovator.query('query($id: String!, $version: Int!) { earlierDraft(innovationId: $id, version: $version) { answers unfit { question words } } }', { id: innovationId, version });
    expect(earlier.data.earlierDraft).toEqual({ answers: { name: 'Lamp', summary: 'Fits' }, unfit: [{ question: 'summary', words: LONG }] });
    await innovator.done('restoreDraft', { innovationId, version, expectedVersion });
    expect(await draftOf(innovator, innovationId)).toMatchObject({ answers: { name: 'Lamp', summary: 'Fits' }, unfit: [{ question: 'summary', words: LONG }] });
    for (const client of [(await on.cast.newPerson(['innovator'])).client, await on.cast.who('coordinator'), on.cast.admin]) expect(await draftOf(client, innovationId)).toBeUndefined();
  });
});
