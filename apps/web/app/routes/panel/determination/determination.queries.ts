import { graphql } from '../../../graphql.ts';
import { REASONS } from '../../staff/frame/fragments.ts';

export const SAVE = graphql(
  `
    mutation SaveDetermination($input: SaveDeterminationInput!) {
      saveDetermination(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const FINALISE = graphql(
  `
    mutation FinaliseDetermination($input: FinaliseDeterminationInput!) {
      finaliseDetermination(input: $input) {
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
    mutation DiscardDetermination($input: DiscardDeterminationInput!) {
      discardDetermination(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const DISSENT = graphql(
  `
    mutation RecordMinorityView($input: RecordMinorityViewInput!) {
      recordMinorityView(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
