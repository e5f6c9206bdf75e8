import { graphql } from '../../../../graphql.ts';
import { REASONS } from '../../frame/fragments.ts';

export const RECORD_BUDGET = graphql(
  `
    mutation RecordBudget($input: RecordBudgetImpactInput!) {
      recordBudgetImpact(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
