import { graphql, type ResultOf } from '../../../graphql.ts';
import { SEAT } from './seat.query.ts';

/** Why one person is proposed for one evaluation. */
export const PAIR = graphql(
  `
    query AssignmentPair($id: String!, $evaluationIds: [String!]!) {
      assignmentRound(id: $id, evaluationIds: $evaluationIds) {
        id
        state
        aim
        optimal
        strictLimit
        looserLimit
        whyLooser
        evaluations {
          evaluationId
          reference
          innovationName
          simulated
        }
        seats {
          ...ProposedSeat
          parts {
            kind
            points
            shared
            documents {
              evaluationId
              reference
              innovationName
              simulated
              points
              terms
            }
          }
        }
      }
    }
  `,
  [SEAT],
);

/** Who would come instead of somebody, and what one review more of theirs would be worth, where that was not looked at when the proposal was made: it takes some seconds. */
export const ALTERNATIVE = graphql(`
  query SeatAlternative($roundId: String!, $evaluationId: String!, $personId: String!) {
    seatAlternative(roundId: $roundId, evaluationId: $evaluationId, personId: $personId) {
      possible
      alternative {
        loss
        worstLoss
        moreGroups
        instead
        changes
      }
      expectedLoss
      price
      worstPrice
      groupsPrice
    }
  }
`);

export type PairRead = ResultOf<typeof PAIR>['assignmentRound'];
export type PairSeat = PairRead['seats'][number];
export type PairDocument = PairSeat['parts'][number]['documents'][number];
export type FoundSeat = ResultOf<typeof ALTERNATIVE>['seatAlternative'];
