import type { PipelineDefinition } from '@waymark/domain/pipeline';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import type { RubricTitles } from './in-titles.ts';
import { definitionOf, rubricOf } from './published.server.ts';

const VERSION = graphql(`
  query VersionOfCase($id: String!) {
    evaluation(id: $id) {
      pipelineVersionId
    }
  }
`);

/** The titles of every criterion and gate that a pipeline can speak of. */
export const rubricTitles = async (request: Request, definition: PipelineDefinition): Promise<RubricTitles> => {
  const rubrics = await Promise.all(definition.pins.rubrics.map((pin) => rubricOf(request, pin)));
  return new Map(rubrics.flatMap((rubric) => [...rubric.criteria, ...rubric.gates].map(({ id, title }) => [id, title] as const)));
};

/** The same for one evaluation. */
export const titlesOfCase = async (request: Request, id: string): Promise<RubricTitles> =>
  rubricTitles(request, await definitionOf(request, (await load(request, VERSION, { id })).evaluation.pipelineVersionId));
