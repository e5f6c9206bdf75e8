import { graphql } from '../../../graphql.ts';
import { REASONS } from '../../staff/frame/fragments.ts';

export const CREATE_PERSON = graphql(
  `
    mutation CreatePerson($input: CreatePersonInput!) {
      createPerson(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
export const GRANT_ROLE = graphql(
  `
    mutation GrantRole($input: RoleInput!) {
      grantRole(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
export const REVOKE_ROLE = graphql(
  `
    mutation RevokeRole($input: RoleInput!) {
      revokeRole(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
export const DISABLE_PERSON = graphql(
  `
    mutation DisablePerson($input: DisablePersonInput!) {
      disablePerson(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
export const INVITE_TO_SIGN_IN = graphql(
  `
    mutation InviteToSignIn($input: PersonInput!) {
      inviteToSignIn(input: $input) {
        ... on InvitedToSignIn {
          link
          expiresAt
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
export const WITHDRAW_INVITATION = graphql(
  `
    mutation WithdrawSignInInvitation($input: PersonInput!) {
      withdrawSignInInvitation(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
export const UNLINK_ACCOUNTS = graphql(
  `
    mutation UnlinkAccounts($input: PersonInput!) {
      unlinkAccounts(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
export const CREATE_ORGANISATION = graphql(
  `
    mutation CreateOrganisation($input: CreateOrganisationInput!) {
      createOrganisation(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
