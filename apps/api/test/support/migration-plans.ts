import { pipelinePack } from '@waymark/content/packs';
import type { PipelineDefinition } from '@waymark/domain/pipeline';
import type { Cast } from './programme-of.ts';
import type { TestApi } from './test-api.ts';
import type { TestClient } from './test-client.ts';

/** The default pipeline as a later version, with what a test changes of it. */
export const laterVersion = (version: string, change: (definition: PipelineDefinition) => void = () => undefined): Record<string, unknown> => {
  const definition = { ...structuredClone(pipelinePack('pipeline-default@1.0.0')), version } as PipelineDefinition;
  change(definition);
  return definition as unknown as Record<string, unknown>;
};

/** Ids of the versions that a programme published, by pin. */
export const versionsOf = async (client: TestClient, programmeId: string): Promise<Record<string, string>> => {
  const { data } = await client.query<{ programmes: { id: string; pipelines: { id: string; pin: string }[] }[] }>('{ programmes { id pipelines { id pin } } }');
  return Object.fromEntries(data.programmes.find(({ id }) => id === programmeId)!.pipelines.map(({ id, pin }) => [pin, id]));
};

/** Every stage becomes the one of the same name. */
export const alike = (...stages: string[]): { from: string; to: string }[] => stages.map((stage) => ({ from: stage, to: stage }));

/** Drafts a plan from the first version to one that is published for it, takes it back, and drafts and signs another. */
export const draftedAndSigned = async ({ admin, programmeId, who }: Cast): Promise<string> => {
  await admin.done('publishPipeline', { programmeId, definition: laterVersion('1.0.1') });
  const versions = await versionsOf(admin, programmeId);
  const route = { fromVersionId: versions['pipeline-default@1.0.0']!, toVersionId: versions['pipeline-default@1.0.1']!, stageMap: alike('triage'), clocks: 'kept' };
  const draft = async (): Promise<string> => (await (await who('programme-lead', 0)).done('draftMigrationPlan', { route, reason: 'The limits were too short' })).id;
  await (await who('programme-lead', 0)).done('withdrawMigrationPlan', { planId: await draft(), reason: 'It lacked a stage' });
  const planId = await draft();
  await (await who('programme-lead', 1)).done('signMigrationPlan', { planId });
  return planId;
};

/** A plan that names an evaluation, past every question of the product. */
export const plantedPlan = async ({ sql }: TestApi, evaluationId: string, person: string): Promise<void> => {
  const [version] = await sql<{ id: string }>(
    `insert into pipeline_version (id, programme_id, pin, content_hash, status, definition, published_by, published_at)
     select gen_random_uuid(), v.programme_id, 'planted@1.0.0', v.content_hash, 'retired', v.definition, v.published_by, now() from evaluation e join pipeline_version v on v.id = e.pipeline_version_id where e.id = $1 returning id`,
    [evaluationId],
  );
  const [plan] = await sql<{ id: string }>(
    `insert into migration_plan (id, programme_id, from_version_id, to_version_id, stage_map, clocks, reason, drafted_by, drafted_as, drafted_at)
     select gen_random_uuid(), e.programme_id, e.pipeline_version_id, $2, '{}', 'kept', 'A plan', $3, '{programme-lead}', now() from evaluation e where e.id = $1 returning id`,
    [evaluationId, version!.id, person],
  );
  await sql('insert into migration_move (plan_id, evaluation_id, version) values ($1, $2, 1)', [plan!.id, evaluationId]);
};
