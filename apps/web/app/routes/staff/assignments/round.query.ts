import { graphql, type ResultOf } from '../../../graphql.ts';
import { SEAT } from './seat.query.ts';

/** Everything that one proposal is shown from. */
export const ROUND = graphql(
  `
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
        total
        worst
        bound
        optimum
        freeTotal
        freeMoved
        considered
        leftBeyond
        leftByRole
        evaluations {
          evaluationId
          reference
          innovationName
          simulated
        }
        seats {
          ...ProposedSeat
          terms
        }
        bids {
          evaluationId
          personId
          person
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
  `,
  [SEAT],
);

export type RoundRead = ResultOf<typeof ROUND>['assignmentRound'];
export type RoundSeat = RoundRead['seats'][number];
