import { graphql, type ResultOf } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { definitionOf } from '../../staff/evaluation/published.server.ts';

const STAGES = graphql(`
  query PilotStages {
    programmes {
      pipelines {
        id
      }
    }
    mySites {
      id
      evaluationId
      reference
      innovationName
      organisation
      simulated
      joinedAt
      leftAt
      lastMonth
    }
  }
`);
const PILOTS = graphql(`
  query Pilots($stages: [String!]!) {
    pipeline(first: 100, sort: DUE_SOONEST, filter: { stages: $stages }) {
      edges {
        node {
          id
          reference
          innovationName
          organisationName
          simulated
          stage
          stageTitle
          run
          enteredAt
          dueAt
        }
      }
    }
  }
`);

/**
 * Own sites, and for staff the evaluations in stages that set up or run a pilot, whatever a pipeline calls them.
 * Monitoring after adoption is among them where its pipeline goes on taking readings.
 */
export const loadPilots = async (request: Request) => {
  const { programmes, mySites } = await load(request, STAGES);
  const definitions = await Promise.all(programmes.flatMap(({ pipelines }) => pipelines.map(({ id }) => definitionOf(request, id))));
  const stages = new Set(definitions.flatMap((definition) => definition.stages.filter(({ kind, produces }) => kind === 'pilot' || produces.some(({ fact }) => fact === 'readings')).map(({ id }) => id)));
  const { pipeline } = stages.size > 0 ? await load(request, PILOTS, { stages: [...stages] }) : { pipeline: { edges: [] } };
  return { sites: mySites, pilots: pipeline.edges.map(({ node }) => node) };
};

export type OwnSite = ResultOf<typeof STAGES>['mySites'][number];
export type ListedPilot = ResultOf<typeof PILOTS>['pipeline']['edges'][number]['node'];
