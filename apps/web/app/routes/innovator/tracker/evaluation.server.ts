import type { PipelineDefinition } from '@waymark/domain/pipeline';
import { graphql, type ResultOf } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';

const EVALUATION = graphql(`
  query InnovatorEvaluation($id: String!) {
    evaluation(id: $id) {
      id
      number
      reference
      simulated
      innovationId
      innovationName
      organisationName
      programmeId
      pipelineVersionId
      stage
      stageTitle
      run
      since
      expected {
        state
        used
        stages {
          title
          workingDays
          usuallyBy
        }
      }
      appealBy
      timeline {
        at
        what
        title
      }
      requests {
        id
        text
        questions
        openedAt
        announcedAt
        answerBy
        closedAt
        outcome
        revision
        answer
      }
      decisions {
        id
        outcome
        letter {
          key
          title
          body {
            decision
            reasons
            next
          }
          releasedAt
        }
      }
      feedback {
        decision
        simulated
        reviews {
          reviewer
          stage
          criteria {
            title
            answer
            anchor
            words
          }
          gates {
            title
            answer
            words
          }
        }
      }
      conditions {
        id
        text
        owner
        dueOn
        metAt
      }
      whatBlocks {
        transition
        label
        requiresReason
        blockers {
          messageForInnovator
        }
      }
      submissions {
        id
        revision
        form
        answers
        frozenAt
        guidance {
          pack
          answers
        }
        documents {
          id
          kind
          fileName
          sizeBytes
          sha256
          validUntil
          version
          replaces
          inConfidence
        }
      }
      documents {
        id
        kind
        fileName
        validUntil
        attachedAt
        sizeBytes
        simulated
        inConfidence
        earlier {
          id
          fileName
          validUntil
          attachedAt
        }
      }
    }
  }
`);

const PIPELINE = graphql(`
  query InnovatorPipeline($id: String!) {
    pipelineVersion(id: $id) {
      pin
      definition
    }
  }
`);

export type Evaluation = ResultOf<typeof EVALUATION>['evaluation'];

/** An evaluation as its innovator may know it. */
export const evaluationOf = async (request: Request, id: string): Promise<Evaluation> => (await load(request, EVALUATION, { id })).evaluation;

/** A published definition never changes. */
const definitions = new Map<string, PipelineDefinition>();

/** The definition that an evaluation is pinned to: what everybody signed in may know of the way. */
export const pipelineOf = async (request: Request, versionId: string): Promise<PipelineDefinition> => {
  const known = definitions.get(versionId);
  if (known) return known;
  const { pipelineVersion } = await load(request, PIPELINE, { id: versionId });
  const definition = pipelineVersion.definition as PipelineDefinition;
  definitions.set(versionId, definition);
  return definition;
};
