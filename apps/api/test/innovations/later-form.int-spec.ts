import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { NEWEST_FORM, pipelinePack, requirePack, submissionSchema, tryForm } from '@waymark/content/packs';
import type { Form } from '@waymark/domain/forms';
import { codesOf, COMPLETE, seen, submitted } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { testApi, type TestApi } from '../support/test-api.ts';

const LATER = 'submission-form@1.1.0';
const GONE = 'problem';

let api: TestApi;
let cast: Cast;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
  const form = structuredClone(requirePack<Form>(NEWEST_FORM));
  for (const section of form.sections) section.questions = section.questions.filter(({ id }) => id !== GONE);
  const schema = structuredClone(submissionSchema()) as { properties: Record<string, unknown> };
  delete schema.properties[GONE];
  tryForm(LATER, { ...form, version: '1.1.0' }, schema);
}, 60_000);
afterAll(() => api.close());

it('an answer to a question that a later version of the form removed is kept, ignored there, and shown under its own version', async () => {
  const first = await submitted(cast);
  await first.innovator.done('propose', { evaluationId: first.evaluationId, transition: 'withdraw', reason: 'Under the form of before' });
  const definition = JSON.parse(JSON.stringify(pipelinePack('pipeline-default@1.0.0')).replaceAll(NEWEST_FORM, LATER));
  await cast.admin.done('publishPipeline', { programmeId: cast.programmeId, definition: { ...definition, version: '1.1.0' } });
  const { evaluationId } = await first.innovator.done('startEvaluation', { innovationId: first.innovationId, programmeId: cast.programmeId });
  const draft = async () => (await first.innovator.query('query($id: String!) { innovation(id: $id) { form answers missing { question } } }', { id: first.innovationId })).data.innovation;
  expect(await draft()).toMatchObject({ form: LATER, answers: { [GONE]: COMPLETE[GONE] }, missing: [] });

  const on = { innovationId: first.innovationId };
  expect((await first.innovator.act('saveAnswers', { ...on, answers: { [GONE]: 'Written by a page that knows it still' } })).blockers).toMatchObject([{ code: 'answer-does-not-fit' }]);
  await first.innovator.done('saveAnswers', { ...on, answers: { summary: `${String(COMPLETE['summary'])} Now for more people.` } });
  expect((await draft()).answers[GONE]).toBe(COMPLETE[GONE]);
  await first.innovator.done('propose', { evaluationId, transition: 'submit' });

  const officer = await cast.who('triage-officer');
  const revision = async (id: string) => (await seen(officer, id, 'submissions { form answers }')).submissions[0];
  expect(await revision(first.evaluationId)).toEqual({ form: NEWEST_FORM, answers: COMPLETE });
  expect(await revision(evaluationId)).toMatchObject({ form: LATER });
});

it('what does not fit a later version any more is laid aside, is said, keeps the answers from being sent, and nothing else from being saved', async () => {
  const narrow = submissionSchema(LATER) as { properties: Record<string, object> };
  const NARROWER = 'submission-form@1.2.0';
  const short = { type: 'string', maxLength: 5 };
  tryForm(NARROWER, { ...requirePack<Form>(LATER), version: '1.2.0' }, { ...narrow, properties: { ...narrow.properties, summary: short, harms: short } });
  const first = await submitted(cast);
  await first.innovator.done('propose', { evaluationId: first.evaluationId, transition: 'withdraw', reason: 'Under the form of before' });
  const definition = JSON.parse(JSON.stringify(pipelinePack('pipeline-default@1.0.0')).replaceAll(NEWEST_FORM, NARROWER));
  await cast.admin.done('publishPipeline', { programmeId: cast.programmeId, definition: { ...definition, version: '1.2.0' } });
  const { evaluationId } = await first.innovator.done('startEvaluation', { innovationId: first.innovationId, programmeId: cast.programmeId });
  const draft = async () => (await first.innovator.query('query($id: String!) { innovation(id: $id) { answers unfit { question words } } }', { id: first.innovationId })).data.innovation;
  const found = await draft();
  expect(found.unfit.map(({ question }: { question: string }) => question).sort()).toEqual(['harms', 'summary']);
  expect(found.unfit.find(({ question }: { question: string }) => question === 'harms').words).toBe(COMPLETE['harms']);
  await first.innovator.done('saveAnswers', { innovationId: first.innovationId, answers: { population: 'Usual care' }, keepUnfit: true });
  expect(codesOf(await first.innovator.act('propose', { evaluationId, transition: 'submit' }))).not.toEqual([]);
  expect((await draft()).answers.population).toBe('Usual care');
});

it('what is in confidence stays so under a version that marks otherwise, and in a copy under the version of before', async () => {
  const MARKED = 'submission-form@1.3.0';
  const marked = structuredClone(requirePack<Form>(NEWEST_FORM));
  for (const section of marked.sections) section.questions = section.questions.map((one) => (one.id === 'summary' || one.id === 'unit-price' ? { ...one, confidential: one.id === 'summary' } : one));
  tryForm(MARKED, { ...marked, version: '1.3.0' }, submissionSchema());
  const published = (form: string, version: string) =>
    cast.admin.done('publishPipeline', { programmeId: cast.programmeId, definition: { ...JSON.parse(JSON.stringify(pipelinePack('pipeline-default@1.0.0')).replaceAll(NEWEST_FORM, form)), version } });
  await published(NEWEST_FORM, '1.3.0');
  const first = await submitted(cast);
  await first.innovator.done('propose', { evaluationId: first.evaluationId, transition: 'withdraw', reason: 'Under the form of before' });
  const own = async (id: string) => (await first.innovator.query('query($id: String!) { innovation(id: $id) { answers draftVersion } }', { id })).data.innovation;
  await published(MARKED, '1.4.0');
  await first.innovator.done('startEvaluation', { innovationId: first.innovationId, programmeId: cast.programmeId });
  expect((await own(first.innovationId)).answers).toMatchObject({ 'summary:confidence': 'no', 'unit-price:confidence': 'yes' });
  await first.innovator.done('saveAnswers', { innovationId: first.innovationId, answers: { 'summary:confidence': null } });
  const { draftVersion: expectedVersion } = await own(first.innovationId);
  const copy = await first.innovator.done('copyInnovation', { innovationId: first.innovationId, name: 'A copy', expectedVersion });
  expect((await own(copy.id)).answers).toMatchObject({ 'summary:confidence': 'yes', 'unit-price:confidence': 'yes' });
});

it('going back to an earlier version brings back its words and takes no mark away, though the form marks otherwise by now', async () => {
  const OTHERWISE = 'submission-form@1.4.0';
  const marked = structuredClone(requirePack<Form>(NEWEST_FORM));
  for (const section of marked.sections) section.questions = section.questions.map((one) => (one.id === 'summary' || one.id === 'unit-price' ? { ...one, confidential: one.id === 'summary' } : one));
  const schema = submissionSchema() as { properties: Record<string, object> };
  tryForm(OTHERWISE, { ...marked, version: '1.4.0' }, { ...schema, properties: { ...schema.properties, harms: { type: 'string', maxLength: 5 } } });
  const published = (form: string, version: string) =>
    cast.admin.done('publishPipeline', { programmeId: cast.programmeId, definition: { ...JSON.parse(JSON.stringify(pipelinePack('pipeline-default@1.0.0')).replaceAll(NEWEST_FORM, form)), version } });
  await published(NEWEST_FORM, '1.5.0');
  const first = await submitted(cast);
  const on = { innovationId: first.innovationId };
  const own = async () => (await first.innovator.query('query($id: String!) { innovation(id: $id) { form answers draftVersion unfit { question words } } draftVersions(innovationId: $id) { version } }', { id: first.innovationId })).data;
  await first.innovator.done('saveAnswers', { ...on, answers: { population: 'Other words', 'unit-price:confidence': 'no' } });
  const version = (await own()).draftVersions.at(-1).version;
  await first.innovator.done('propose', { evaluationId: first.evaluationId, transition: 'withdraw', reason: 'Under the form of before' });
  await published(OTHERWISE, '1.6.0');
  await first.innovator.done('startEvaluation', { ...on, programmeId: cast.programmeId });
  const moved = (await own()).innovation;
  expect(moved).toMatchObject({ form: OTHERWISE, answers: { 'summary:confidence': 'no', 'unit-price:confidence': 'no' } });
  await first.innovator.done('restoreDraft', { ...on, version, expectedVersion: moved.draftVersion });
  const { answers, unfit } = (await own()).innovation;
  expect(answers).toMatchObject({ population: COMPLETE['population'], 'summary:confidence': 'no', 'unit-price:confidence': 'yes' });
  expect(unfit).toEqual([{ question: 'harms', words: COMPLETE['harms'] }]);
});
