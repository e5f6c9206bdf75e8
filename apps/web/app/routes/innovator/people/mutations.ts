import { graphql } from '../../../graphql.ts';

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

export const WITHDRAW = graphql(`
  mutation WithdrawTeamInvitation($input: WithdrawTeamInvitationInput!) {
    withdrawTeamInvitation(input: $input) {
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

export const CHANGE_RIGHT = graphql(`
  mutation ChangeMemberRight($input: MemberRightInput!) {
    changeMemberRight(input: $input) {
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

export const REMOVE = graphql(`
  mutation RemoveMember($input: MemberInput!) {
    removeMember(input: $input) {
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

export const TRANSFER = graphql(`
  mutation TransferOwnership($input: MemberInput!) {
    transferOwnership(input: $input) {
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
