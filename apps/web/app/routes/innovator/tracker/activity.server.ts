import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import type { KnownEvaluation } from './all-activity.ts';
import { pipelineOf } from './evaluation.server.ts';

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
