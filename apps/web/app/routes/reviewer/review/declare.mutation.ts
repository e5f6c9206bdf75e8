import { graphql } from '../../../graphql.ts';
import { REASONS } from '../../staff/frame/fragments.ts';

export const DECLARE = graphql(
  `
    mutation DeclareConflict($input: DeclareConflictInput!) {
      declareConflict(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
