import { graphql } from '../../graphql.ts';

export const TEAM_INVITATION = graphql(`
  query TeamInvitation($invitation: String!) {
    teamInvitation(invitation: $invitation) {
      innovationName
      invitedBy
      access
      expiresAt
      losesSight
    }
  }
`);

export const ACCEPT = graphql(`
  mutation AcceptTeamInvitation($input: TeamInvitationInput!) {
    acceptTeamInvitation(input: $input) {
      __typename
      ... on Recorded {
        id
      }
      ... on Refused {
        blockers {
          code
          messageForStaff
          messageForInnovator
          operands
        }
      }
    }
  }
`);

export const DECLINE = graphql(`
  mutation DeclineTeamInvitation($input: TeamInvitationInput!) {
    declineTeamInvitation(input: $input) {
      __typename
      ... on Recorded {
        id
      }
      ... on Refused {
        blockers {
          code
          messageForStaff
          messageForInnovator
          operands
        }
      }
    }
  }
`);
