import { graphql, type ResultOf } from '../../../graphql.ts';

/** Points of candidates in a proposal, and what it would cost to keep each. */
export const KEEPING = graphql(`
  query KeepingCosts($roundId: String!, $evaluationId: String!, $role: String!, $personIds: [String!]!) {
    keepingCosts(roundId: $roundId, evaluationId: $evaluationId, role: $role, personIds: $personIds) {
      personId
      fit
      possible
      cost
      worstCost
      groupsCost
      leaves
      changes
    }
  }
`);

export type KeepingRead = ResultOf<typeof KEEPING>['keepingCosts'][number];
