import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import type { KnownEvaluation } from './all-activity.ts';
import { pipelineOf } from './evaluation.server.ts';
import type { TeamHappening } from './team-activity.ts';

const ACTIVITY = graphql(`
  query ActivityOfEvaluation($id: String!) {
    evaluation(id: $id) {
      number
      pipelineVersionId
      timeline {
        at
        what
        title
      }
      submissions {
        revision
        frozenAt
      }
      requests {
        id
        announcedAt
      }
      decisions {
        id
        letter {
          releasedAt
        }
      }
      conditions {
        text
        metAt
      }
    }
    messageThreads(evaluationId: $id) {
      id
      subject
      startedAt
      lastAt
      count
    }
  }
`);

const TEAM = graphql(`
  query TeamHistory($id: String!) {
    teamHistory(innovationId: $id) {
      at
      what
      name
      by
      access
    }
  }
`);

/** What the team of an innovation did beside its answers. */
export const teamOf = async (request: Request, id: string): Promise<TeamHappening[]> => (await load(request, TEAM, { id })).teamHistory;

/** What the team may know to have happened in an evaluation. */
export const knownOf = async (request: Request, id: string): Promise<KnownEvaluation> => {
  const { evaluation, messageThreads } = await load(request, ACTIVITY, { id });
  const { startStage, stages } = await pipelineOf(request, evaluation.pipelineVersionId);
  return {
    number: evaluation.number,
    start: stages.find((stage) => stage.id === startStage)?.publicTitle,
    timeline: evaluation.timeline ?? [],
    submissions: evaluation.submissions ?? [],
    requests: evaluation.requests ?? [],
    decisions: evaluation.decisions ?? [],
    conditions: evaluation.conditions ?? [],
    threads: messageThreads,
  };
};
