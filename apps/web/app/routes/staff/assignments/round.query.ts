import { graphql, type ResultOf } from '../../../graphql.ts';
import { SEAT } from './seat.query.ts';

/** What one proposal is shown from but its seats, which are of one page of it. */
export const ROUND = graphql(`
  query AssignmentRound($id: String!) {
    assignmentRound(id: $id) {
      id
      state
      version
      outOfDate
      moved
      pipelineVersionId
      stage
      stageTitle
      proposedBy
      proposedAt
      settledBy
      settledAt
      seed
      aim
      balance
      cap
      plainTotal
      worstBound
      expected
      draw
      groups {
        evaluationIds
        why
      }
      optimal
      aimReached
      total
      worst
      bound
      optimum
      freeTotal
      freeMoved
      considered
      leftBeyond
      leftByRole
      strictLimit
      looserLimit
      whyLooser
      proposedSeats
      heldSeats
      untoldSeats
      evaluations {
        evaluationId
        reference
        innovationName
        simulated
      }
      bids {
        bid
      }
      wishes {
        evaluationId
        personId
        person
        wish
        role
        cost
        worstCost
        groupsCost
      }
    }
  }
`);

export type RoundRead = ResultOf<typeof ROUND>['assignmentRound'];

/** Seats of some evaluations of a proposal. */
export const SEATS = graphql(
  `
    query AssignmentRoundSeats($id: String!, $evaluationIds: [String!]!) {
      assignmentRound(id: $id, evaluationIds: $evaluationIds) {
        id
        state
        version
        aim
        strictLimit
        looserLimit
        whyLooser
        evaluations {
          evaluationId
          innovationName
        }
        seats {
          ...ProposedSeat
          terms
        }
        bids {
          evaluationId
          personId
          bid
        }
      }
    }
  `,
  [SEAT],
);

export type RoundSeat = ResultOf<typeof SEATS>['assignmentRound']['seats'][number];
