import { graphql, type ResultOf } from '../../../graphql.ts';
import { SEAT } from './seat.query.ts';

/** Why one person is proposed for one evaluation. */
export const PAIR = graphql(
  `
    query AssignmentPair($id: String!) {
      assignmentRound(id: $id) {
        id
        aim
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

type Read = ResultOf<typeof PAIR>['assignmentRound'];
export type PairSeat = Read['seats'][number];
export type PairDocument = PairSeat['parts'][number]['documents'][number];
