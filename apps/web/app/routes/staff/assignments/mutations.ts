import { graphql } from '../../../graphql.ts';
import { REASONS } from '../frame/fragments.ts';

export const PROPOSE = graphql(
  `
    mutation ProposeAssignments($input: ProposeAssignmentsInput!) {
      proposeAssignments(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const ADJUST = graphql(
  `
    mutation AdjustAssignments($input: AdjustAssignmentsInput!) {
      adjustAssignments(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const ASK = graphql(
  `
    mutation AskForBids($input: AskForBidsInput!) {
      askForBids(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const CONFIRM = graphql(
  `
    mutation ConfirmAssignments($input: RoundInput!) {
      confirmAssignments(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const DISCARD = graphql(
  `
    mutation DiscardAssignments($input: RoundInput!) {
      discardAssignments(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
