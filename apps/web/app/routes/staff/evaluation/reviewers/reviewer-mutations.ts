import { graphql } from '../../../../graphql.ts';
import { REASONS } from '../../frame/fragments.ts';

export const INVITE = graphql(
  `
    mutation InviteReviewers($input: InviteReviewersInput!) {
      inviteReviewers(input: $input) {
        ... on InvitedReviewers {
          assignments {
            id
          }
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const RELEASE = graphql(
  `
    mutation ReleaseReviewer($input: ReasonedAssignmentInput!) {
      releaseAssignment(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const CLOSE_ROUND = graphql(
  `
    mutation CloseRound($input: ReasonInput!) {
      closeRound(input: $input) {
        ... on EvaluationChanged {
          version
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const DECIDE_CONFLICT = graphql(
  `
    mutation DecideConflict($input: DecideConflictInput!) {
      decideConflict(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const OPEN_CONFLICT = graphql(
  `
    mutation OpenConflict($input: OpenConflictInput!) {
      openConflict(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
