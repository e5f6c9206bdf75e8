import { graphql } from '../../../graphql.ts';
import { REASONS } from '../../staff/frame/fragments.ts';

export const INVITE = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      __typename
      ... on InvitedToTeam {
        id
        link
        expiresAt
      }
      ... on Refused {
        ...Reasons
      }
    }
  }
`, [REASONS]);

export const WITHDRAW = graphql(`
  mutation WithdrawTeamInvitation($input: WithdrawTeamInvitationInput!) {
    withdrawTeamInvitation(input: $input) {
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

export const CHANGE_RIGHT = graphql(`
  mutation ChangeMemberRight($input: MemberRightInput!) {
    changeMemberRight(input: $input) {
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

export const REMOVE = graphql(`
  mutation RemoveMember($input: MemberInput!) {
    removeMember(input: $input) {
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

export const TRANSFER = graphql(`
  mutation TransferOwnership($input: MemberInput!) {
    transferOwnership(input: $input) {
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
