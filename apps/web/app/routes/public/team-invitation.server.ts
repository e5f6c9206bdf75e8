import { graphql } from '../../graphql.ts';
import { REASONS } from '../staff/frame/fragments.ts';

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
        ...Reasons
      }
    }
  }
`, [REASONS]);

export const DECLINE = graphql(`
  mutation DeclineTeamInvitation($input: TeamInvitationInput!) {
    declineTeamInvitation(input: $input) {
      __typename
      ... on Recorded {
        id
      }
      ... on Refused {
        ...Reasons
      }
    }
  }
`, [REASONS]);
