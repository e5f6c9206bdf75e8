import { graphql, type ResultOf } from '../../../graphql.ts';
import { MY_ROLES } from '../../staff/frame/fragments.ts';

/** The case that an item hears: its reviews, votes and what reasons cite. */
export const HEARD = graphql(
  `
    query PanelHeard($id: String!, $meetingId: String!) {
      me {
        ...MyRoles
      }
      myReviews {
        assignmentId
        motions
        evaluationId
        stage
        run
        open
      }
      panelMeeting(id: $meetingId) {
        title
        ownState
        mayConvene
      }
      evaluation(id: $id) {
        programmeId
        pipelineVersionId
        stage
        run
        runs {
          stage
          run
          leftAt
          roundClosedAt
        }
        whatBlocks {
          transition
          blockers {
            code
          }
          guards {
            guard
            passes
            operands
          }
        }
        holds {
          id
        }
        reviews {
          id
          reviewer
          person
          submitted
          revision
          submittedAt
          stage
          run
          criteria
          gates
          submittedVersions {
            submittedAt
            criteria
          }
        }
        submissions {
          revision
          form
          answers
          frozenAt
          documents {
            id
          }
        }
        documents {
          id
          fileName
          attachedAt
          earlier {
            id
            fileName
            attachedAt
          }
        }
        assignments {
          person
          organisation
          tracks
          stage
          run
        }
        votes {
          person
          vote
          motion
          counted
          stage
          run
        }
      }
    }
  `,
  [MY_ROLES],
);

export type HeardRead = ResultOf<typeof HEARD>['evaluation'];
export type OwnSeats = ResultOf<typeof HEARD>['myReviews'];
