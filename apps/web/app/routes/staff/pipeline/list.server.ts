import type { PipelineDefinition } from '@waymark/domain/pipeline';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { definitionOf } from '../evaluation/published.server.ts';
import { dueState } from './due-state.ts';
import { filterOf, readAddress } from './list-address.ts';

const LIST = graphql(`
  query PipelineList($filter: EvaluationFilter, $sort: EvaluationSort!, $after: String) {
    installation {
      now
    }
    programmes {
      id
      name
      pipelines {
        id
        pin
      }
    }
    pipeline(filter: $filter, sort: $sort, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          reference
          number
          innovationName
          organisationName
          stage
          stageTitle
          run
          enteredAt
          dueAt
          paused
          proposed
          simulated
          programmeId
          assignments {
            id
            state
            person
            role
          }
        }
      }
    }
  }
`);
const COUNTS = graphql(`
  query StageCounts($programme: String!) {
    stageCounts(programmeId: $programme) {
      stage
      count
    }
  }
`);

const SETTLED_OUT = new Set(['declined', 'recused', 'expired', 'released']);

/** One page of the list, with how many stand in each stage. Stages are named by the newest definitions. */
export const loadList = async (request: Request) => {
  const address = readAddress(new URL(request.url).searchParams);
  const { installation, programmes, pipeline } = await load(request, LIST, { filter: filterOf(address), sort: address.sort, after: address.after || null });
  const chosen = address.programme ? programmes.filter(({ id }) => id === address.programme) : programmes;
  const definitions = await Promise.all(chosen.flatMap(({ pipelines }) => pipelines).map(({ id }) => definitionOf(request, id)));
  const counts = (await Promise.all(chosen.map(({ id }) => load(request, COUNTS, { programme: id })))).flatMap(({ stageCounts }) => stageCounts);
  const stages = stagesOf(definitions);
  return {
    address,
    programmes: programmes.map(({ id, name }) => ({ id, name })),
    stages: stages.map((stage) => ({ ...stage, count: counts.filter((one) => one.stage === stage.id).reduce((sum, { count }) => sum + count, 0) })),
    total: pipeline.totalCount ?? 0,
    next: pipeline.pageInfo.hasNextPage ? pipeline.pageInfo.endCursor : null,
    rows: pipeline.edges.map(({ node }) => {
      const seated = node.assignments.filter((one) => !SETTLED_OUT.has(one.state));
      return {
        ...node,
        kind: stages.find((stage) => stage.id === node.stage)?.kind ?? ('end' as const),
        due: dueState(node, installation.now),
        seats: seated.length,
        submitted: seated.filter((one) => one.state === 'submitted').length,
        proposedLabel: node.proposed && labelOf(definitions, node.proposed),
      };
    }),
  };
};

export type ListRead = Awaited<ReturnType<typeof loadList>>;

const stagesOf = (definitions: readonly PipelineDefinition[]) => [
  ...new Map(definitions.flatMap((definition) => definition.stages.map(({ id, title, kind }) => [id, { id, title, kind }] as const))).values(),
];

const labelOf = (definitions: readonly PipelineDefinition[], transition: string): string =>
  definitions.flatMap((definition) => definition.stages.flatMap((stage) => stage.transitions)).find(({ id }) => id === transition)?.label ?? transition;
