import { redirect } from 'react-router';
import { stageOf } from '@waymark/domain/pipeline';
import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { persisted } from '../../../../session/persisted.server.ts';
import { MY_ROLES } from '../../frame/fragments.ts';
import { mayAsk } from '../may-ask.ts';
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
        conditions {
          metAt
        }
        rollOut {
          id
        }
        unreadMessages
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
  const { requests, holds, decisions, conditions, rollOut } = evaluation;
  const kind = stageOf(definition, evaluation.stage)?.kind ?? ('end' as const);
  const roles = rolesIn(me, evaluation.programmeId);
  return {
    ...evaluation,
    version: evaluation.version,
    followedBy: persisted(FOLLOWED).documentId,
    kind,
    hasReviews: definition.stages.some((stage) => stage.rubric !== null),
    announcedTitle: evaluation.announcedStage && evaluation.announcedStage !== evaluation.stage ? (stageOf(definition, evaluation.announcedStage)?.publicTitle ?? null) : null,
    /** Insiders of another relation than staff see only parts of a case. */
    staff: holds !== null,
    auditor: holds === null && decisions !== null,
    roles,
    mayAsk: mayAsk(definition, roles),
    openRequests: (requests ?? []).filter((one) => !one.closedAt).length,
    openHolds: (holds ?? []).filter((one) => !one.closedAt).length,
    /** Something is to be followed: it is adopted, or somebody owes a condition or takes it up. */
    isFollowed: conditions !== null && rollOut !== null && (kind === 'monitoring' || conditions.length > 0 || rollOut.length > 0),
    openConditions: (conditions ?? []).filter((one) => !one.metAt).length,
    openLetters: (decisions ?? []).filter((one) => !one.letter.releasedAt).length,
  };
};

export type Identity = Awaited<ReturnType<typeof loadIdentity>>;
