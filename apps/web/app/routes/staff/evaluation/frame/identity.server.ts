import { redirect } from 'react-router';
import { stageOf } from '@waymark/domain/pipeline';
import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { persisted } from '../../../../session/persisted.server.ts';
import { MY_ROLES } from '../../frame/fragments.ts';
import { rolesIn } from '../my-roles.ts';
import { definitionOf } from '../published.server.ts';

const IDENTITY = graphql(
  `
    query CaseIdentity($id: String!) {
      me {
        ...MyRoles
      }
      evaluation(id: $id) {
        id
        reference
        number
        simulated
        innovationId
        innovationName
        organisationName
        programmeId
        pipelineVersionId
        stage
        stageTitle
        run
        version
        announcedStage
        limit {
          dueAt
          state
          workingDays
          used
        }
        requests {
          closedAt
        }
        holds {
          closedAt
        }
        decisions {
          letter {
            releasedAt
          }
        }
        proposal {
          transition
        }
      }
    }
  `,
  [MY_ROLES],
);

const FOLLOWED = graphql(`
  subscription CaseVersion($id: String!) {
    evaluation(id: $id) {
      version
    }
  }
`);

/** Which case it is and where it stands, for the bar above each of its pages. Its own team has a page of its own. */
export const loadIdentity = async (request: Request, id: string) => {
  const { me, evaluation } = await load(request, IDENTITY, { id });
  if (evaluation.version === null) throw redirect(`/innovations/${evaluation.innovationId}`);
  const definition = await definitionOf(request, evaluation.pipelineVersionId);
  const { requests, holds, decisions } = evaluation;
  return {
    ...evaluation,
    version: evaluation.version,
    followedBy: persisted(FOLLOWED).documentId,
    kind: stageOf(definition, evaluation.stage)?.kind ?? ('end' as const),
    hasReviews: definition.stages.some((stage) => stage.rubric !== null),
    announcedTitle: evaluation.announcedStage && evaluation.announcedStage !== evaluation.stage ? (stageOf(definition, evaluation.announcedStage)?.publicTitle ?? null) : null,
    /** Insiders of another relation than staff see only parts of a case. */
    staff: holds !== null,
    auditor: holds === null && decisions !== null,
    roles: rolesIn(me, evaluation.programmeId),
    openRequests: (requests ?? []).filter((one) => !one.closedAt).length,
    openHolds: (holds ?? []).filter((one) => !one.closedAt).length,
    openLetters: (decisions ?? []).filter((one) => !one.letter.releasedAt).length,
  };
};

export type Identity = Awaited<ReturnType<typeof loadIdentity>>;
