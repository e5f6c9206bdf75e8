import { graphql, type ResultOf } from '../../../../graphql.ts';
import { MY_ROLES } from '../../frame/fragments.ts';

export const SCORES = graphql(
  `
    query ScoresAndVotes($id: String!) {
      me {
        ...MyRoles
      }
      myReviews {
        evaluationId
        stage
        run
        open
      }
      evaluation(id: $id) {
        id
        innovationName
        simulated
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
          guards {
            guard
            passes
            operands
          }
        }
        reviews {
          id
          stage
          run
          rubric
          revision
          reviewer
          person
          submitted
          submittedAt
          counts
          simulated
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
          id
          person
          vote
          counted
          motion
          reason
          stage
          run
          simulated
        }
      }
    }
  `,
  [MY_ROLES],
);

export type ScoresRead = ResultOf<typeof SCORES>['evaluation'];
