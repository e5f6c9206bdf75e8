import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pipelinePack } from '@waymark/content/packs';
import { vectors } from '@waymark/testing/vectors';
import { codesOf, drafted } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import { actsOf, rowCounts } from '../support/written-rows.ts';

const INVALID = readdirSync(new URL('../../../../libs/testing/vectors/pipelines-invalid/', import.meta.url)).sort();

let api: TestApi;
let cast: Cast;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
}, 60_000);
afterAll(() => api.close());

const definition = (change: object = {}): Record<string, unknown> => ({ ...structuredClone(pipelinePack('pipeline-default@1.0.0')), ...change }) as Record<string, unknown>;
const publish = (input: object, programmeId = cast.programmeId) => cast.admin.act('publishPipeline', { programmeId, ...input });
const versions = async () => (await api.sql<{ count: number }>('select count(*)::int as count from pipeline_version'))[0]!.count;
let codes = 0;
const newProgramme = async (): Promise<string> => (await cast.admin.done('createProgramme', { code: `programme-${(codes += 1)}`, name: 'Another', demonstration: true })).id;

describe('a definition that cannot work', () => {
  it.each(INVALID)('%s is refused with its reason and place, and nothing is published', async (file) => {
    const { pipeline, expect: wanted } = vectors(`pipelines-invalid/${file}`);
    const gone = file.startsWith('04') ? cast.ids('analyst') : [];
    for (const personId of gone) await cast.admin.done('revokeRole', { personId, role: 'analyst' });
    const before = await rowCounts(api);
    const { blockers } = await publish({ definition: pipeline });
    expect(blockers.map(({ code, operands }: any) => ({ code, at: operands.at }))).toContainEqual({ code: wanted.code, at: wanted.at });
    expect(await rowCounts(api)).toEqual(before);
    for (const personId of gone) await cast.admin.done('grantRole', { personId, role: 'analyst' });
  });

  it('for want of people here works once they are there: roles are counted among the people of this installation', async () => {
    const programmeId = await newProgramme();
    for (const personId of cast.ids('safety-lead')) await cast.admin.done('disablePerson', { personId });
    const refused = (await publish({ pack: 'pipeline-default@1.0.0' }, programmeId)).blockers;
    expect(refused).toContainEqual(expect.objectContaining({ code: 'role-without-members', operands: { at: 'rolePools/safety-lead' } }));
    const leads = [await cast.newPerson([]), await cast.newPerson([])];
    const holdIn = async (where: object) => {
      for (const { id } of leads) await cast.admin.done('grantRole', { personId: id, role: 'safety-lead', ...where });
    };
    await holdIn({ programmeId: cast.programmeId });
    expect(codesOf(await publish({ pack: 'pipeline-default@1.0.0' }, programmeId))).toContain('role-without-members');
    await holdIn({ programmeId });
    expect(await publish({ pack: 'pipeline-default@1.0.0' }, programmeId)).toMatchObject({ __typename: 'Recorded' });
    await holdIn({});
  });

  it.each([
    ['stages that are no list', { stages: 'triage' }],
    ['a stage without a kind', { stages: [{ id: 'draft' }] }],
    ['an id that is no word', { id: 'my own pipeline!' }],
    ['a version that is none', { version: 'newest' }],
    ['a stage whose name no record could carry', { startStage: 'dräft', stages: pipelinePack('pipeline-default@1.0.0').stages.map((stage) => (stage.id === 'draft' ? { ...stage, id: 'dräft' } : stage)) }],
  ])('of another shape (%s) is refused in words, with the place', async (_, change) => {
    const before = await versions();
    const { blockers } = await publish({ definition: definition(change) });
    expect(blockers.length).toBeGreaterThan(0);
    for (const blocker of blockers) expect(blocker).toMatchObject({ code: 'wrong-shape', operands: { at: expect.any(String) } });
    expect(await versions()).toBe(before);
  });

  it('that is none at all, or a pack of something else, is refused', async () => {
    expect(codesOf(await publish({}))).toEqual(['no-definition']);
    expect(codesOf(await publish({ pack: 'pipeline-default@9.9.9' }))).toEqual(['no-definition']);
    expect(new Set(codesOf(await publish({ pack: 'rubric-triage@1.0.0' })))).toEqual(new Set(['wrong-shape']));
    expect(codesOf(await publish({ definition: [] as never }))).toEqual(['BAD_INPUT']);
  });
});

describe('a published version', () => {
  it('is immutable: the same again is itself, other content under its number is refused', async () => {
    const programmeId = await newProgramme();
    const first = await publish({ definition: definition() }, programmeId);
    expect(await publish({ pack: 'pipeline-default@1.0.0' }, programmeId)).toEqual(first);
    expect((await publish({ definition: definition({ title: 'Another title' }) }, programmeId)).blockers).toMatchObject([{ code: 'version-exists', operands: { pin: 'pipeline-default@1.0.0' } }]);
    const second = await publish({ definition: definition({ title: 'Another title', version: '1.1.0' }) }, programmeId);
    expect(second.id).not.toBe(first.id);
    expect(await actsOf(api, `programme/${programmeId}`)).toEqual(['programme.created', 'pipeline.published', 'pipeline.published']);
    const { data } = await cast.admin.query('query($id: String!) { pipelineVersion(id: $id) { pin status contentHash definition } }', { id: first.id });
    expect(data.pipelineVersion).toMatchObject({ pin: 'pipeline-default@1.0.0', status: 'published', contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(data.pipelineVersion.definition.title).toBe(pipelinePack('pipeline-default@1.0.0').title);
  });

  it('goes by its content, not by the order in which it was written', async () => {
    const programmeId = await newProgramme();
    const first = await publish({ definition: definition() }, programmeId);
    const turned = Object.fromEntries(Object.entries(definition()).reverse());
    expect(await publish({ definition: turned }, programmeId)).toEqual(first);
  });

  it('once retired starts nothing new, is not published again, and those that run keep it', async () => {
    const running = await drafted(cast);
    const [version] = await api.sql<{ id: string }>('select id from pipeline_version where programme_id = $1', [cast.programmeId]);
    const lead = await cast.who('programme-lead');
    await lead.done('retirePipeline', { pipelineVersionId: version!.id });
    expect(codesOf(await lead.act('retirePipeline', { pipelineVersionId: version!.id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await lead.act('publishPipeline', { programmeId: cast.programmeId, pack: 'pipeline-default@1.0.0' }))).toEqual(['version-retired']);
    const { client } = await cast.newPerson(['innovator']);
    const { id: innovationId } = await client.done('createInnovation', { name: 'Too late' });
    expect((await client.act('startEvaluation', { innovationId, programmeId: cast.programmeId })).blockers).toMatchObject([{ code: 'nothing-published', messageForInnovator: 'This programme takes no applications yet' }]);
    expect(await running.innovator.act('propose', { evaluationId: running.evaluationId, transition: 'submit' })).toMatchObject({ stage: 'triage' });
  });
});

describe('who publishes', () => {
  it('is an administrator or a programme lead, of this programme', async () => {
    const programmeId = await newProgramme();
    const { id, client } = await cast.newPerson([]);
    await cast.admin.done('grantRole', { personId: id, role: 'programme-lead', programmeId });
    const before = await rowCounts(api);
    expect(codesOf(await client.act('publishPipeline', { programmeId: cast.programmeId, definition: definition({ version: '7.0.0' }) }))).toEqual(['role-not-allowed']);
    const other = await publish({ pack: 'pipeline-fast-track@1.0.0' });
    expect(codesOf(await client.act('retirePipeline', { pipelineVersionId: other.id }))).toEqual(['role-not-allowed']);
    expect(await api.sql('select status from pipeline_version where id = $1', [other.id])).toEqual([{ status: 'published' }]);
    expect((await rowCounts(api))['public.pipeline_version']).toBe(before['public.pipeline_version']! + 1);
    expect(await client.act('publishPipeline', { programmeId, pack: 'pipeline-default@1.0.0' })).toMatchObject({ __typename: 'Recorded' });
    expect(codesOf(await client.act('publishPipeline', { programmeId: randomUUID(), pack: 'pipeline-default@1.0.0' }))).toEqual(['NOT_FOUND']);
  });
});
