import { pipelinePack } from '@waymark/content/packs';
import type { PipelineDefinition } from '@waymark/domain/pipeline';

/** The pipelines that the product carries. */
export const PIPELINES = ['pipeline-default@1.0.0', 'pipeline-fast-track@1.0.0'];

/** A pipeline of the product by its pin, or a definition made for a test as it is. */
export const definitionOf = (pipeline: string | PipelineDefinition): PipelineDefinition =>
  typeof pipeline === 'string' ? pipelinePack(pipeline) : pipeline;
